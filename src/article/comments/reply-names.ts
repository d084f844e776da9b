/** Finds whom a comment answers where the page tells it by name or number and not by nesting. */
export class SpokenSoFar {
  readonly #byName = new Map<string, number>()
  readonly #byNumber = new Map<string, number>()

  /** Takes note of the voice at this index. */
  add(index: number, author: string | undefined, number: string | undefined): void {
    if (author !== undefined) this.#byName.set(plainName(author), index)
    if (number !== undefined) this.#byNumber.set(number, index)
  }

  /** The latest voice of this name. */
  named(name: string): number | undefined {
    return this.#byName.get(plainName(name))
  }

  numbered(number: string): number | undefined {
    return this.#byNumber.get(number)
  }

  /** The voice that a text addresses in its first words: "@Ann", "@Ann Lee:", "#12". */
  addressed(text: string): number | undefined {
    const number = /^[\s>]{0,4}(?:@|re:? ?)?#(\d{1,5})\b/i.exec(text)?.[1]
    if (number !== undefined) return this.numbered(number)
    const at = /^@\s?([^\n]{1,60})/.exec(text)?.[1]
    if (at === undefined) return undefined
    const words = at.split(/\s+/).slice(0, 4)
    for (let count = words.length; count > 0; count--) {
      const found = this.named(
        words
          .slice(0, count)
          .join(' ')
          .replace(/[,:;.!?–-]+$/, ''),
      )
      if (found !== undefined) return found
    }
    return undefined
  }
}

const plainName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
