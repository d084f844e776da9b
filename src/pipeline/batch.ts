/** How much one thread gets at a time: enough that handing over costs little, little enough that all threads stay busy. */
const MOST_ITEMS = 16
const MOST_BYTES = 256 * 1024

/** Gathers items into batches of at most 16 items or, but for a single large one, 256 KiB. Keeps the order. */
export async function* batches<T>(items: AsyncIterable<T> | Iterable<T>, bytesOf: (item: T) => number): AsyncGenerator<T[]> {
  let batch: T[] = []
  let bytes = 0
  for await (const item of items) {
    const size = bytesOf(item)
    if (batch.length > 0 && (batch.length >= MOST_ITEMS || bytes + size > MOST_BYTES)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(item)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
