import { closeSync, openSync, writeSync } from 'node:fs'

/** A file that is written piece by piece, a quarter of a MiB at a time. */
export class TextFile {
  readonly #file: number
  #waiting: string[] = []
  #length = 0

  constructor(path: string) {
    this.#file = openSync(path, 'wx')
  }

  write(text: string): void {
    this.#waiting.push(text)
    this.#length += text.length
    if (this.#length > 1 << 18) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''))
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written)
    this.#waiting = []
    this.#length = 0
  }
}
