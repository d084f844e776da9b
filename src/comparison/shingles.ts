/**
 * Word shingles (Broder 1997): the runs of `n` words of every text, hashed, and which texts share them. An inverted index in one sorted
 * array, so that ten thousand articles are compared without ever looking at all pairs.
 */

/** A 30-bit hash of each run of `n` words; FNV-1a over the words, mixed in order. Index i is the run that begins with word i. */
export function shingles(forms: readonly string[], n: number): Uint32Array {
  const hashes = forms.map(hash)
  const runs = new Uint32Array(Math.max(0, forms.length - n + 1))
  for (let i = 0; i < runs.length; i++) {
    let h = 0x811c9dc5
    for (let k = 0; k < n; k++) h = Math.imul(h ^ hashes[i + k]!, 0x01000193) ^ (h >>> 15)
    runs[i] = mixed(h) >>> 2
  }
  return runs
}

/** A 32-bit hash of a word (FNV-1a). */
export function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}

function mixed(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

// The most places an index holds: beyond, only every second, fourth, … shingle by its hash is kept, the same ones in every text.
const PLACES = 2 ** 23

/**
 * Every shingle that two texts or more have, as the list of the texts (ascending, each once). `visit` gets the hash, and the texts with the
 * place of the shingle's first occurrence in each.
 */
export function sharedShingles(
  texts: readonly Uint32Array[],
  visit: (hash: number, texts: readonly number[], places: readonly number[]) => void,
): void {
  const total = texts.reduce((sum, runs) => sum + runs.length, 0)
  let step = 1
  while (total / step > PLACES * 0.9) step *= 2
  const textOf = new Uint32Array(Math.min(PLACES, total))
  const placeOf = new Uint32Array(textOf.length)
  const keys = new Float64Array(textOf.length)
  let count = 0
  texts.forEach((runs, text) => {
    for (let place = 0; place < runs.length; place++) {
      if (runs[place]! % step !== 0 || count >= keys.length) continue
      textOf[count] = text
      placeOf[count] = place
      keys[count] = runs[place]! * PLACES + count
      count++
    }
  })
  const sorted = keys.subarray(0, count).sort()
  for (let i = 0; i < count; ) {
    const value = Math.floor(sorted[i]! / PLACES)
    const found: number[] = []
    const places: number[] = []
    for (; i < count && Math.floor(sorted[i]! / PLACES) === value; i++) {
      const at = sorted[i]! % PLACES
      if (found.at(-1) === textOf[at]!) continue
      found.push(textOf[at]!)
      places.push(placeOf[at]!)
    }
    if (found.length > 1) visit(value, found, places)
  }
}
