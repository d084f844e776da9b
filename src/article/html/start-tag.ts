import { decodeHTML } from 'entities'
import { KEPT_ATTRIBUTES } from './elements.ts'
import type { Attributes } from './raw-block.ts'

/** Caps that no start tag written by a person reaches. */
const CAPS = { name: 60, attributes: 60, value: 4_000, content: 60_000 }

export const NO_ATTRIBUTES: Attributes = Object.freeze({})

/** Gathers a start tag while the tokenizer reads it: its name, where it begins, and the attributes that are looked at. */
export class StartTag {
  readonly #source: string
  #name = ''
  #start = 0
  #attributes: Record<string, string> | undefined
  #count = 0
  #attribute = ''
  #valueStart = -1
  #valueEnd = -1

  constructor(source: string) {
    this.#source = source
  }

  get name(): string {
    return this.#name
  }

  /** Where its `<` stands. */
  get start(): number {
    return this.#start
  }

  get attributes(): Attributes {
    return this.#attributes ?? NO_ATTRIBUTES
  }

  begin(start: number, end: number): void {
    this.#name = this.#source.slice(start, Math.min(end, start + CAPS.name)).toLowerCase()
    this.#start = start - 1
    this.#attributes = undefined
    this.#count = 0
  }

  attribute(start: number, end: number): void {
    this.#attribute = end - start > CAPS.name ? '' : this.#source.slice(start, end).toLowerCase()
    this.#valueStart = -1
  }

  value(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start
    this.#valueEnd = end
  }

  /** Keeps the attribute just read, the first of a name; false where the tag has more than the cap. */
  endAttribute(): boolean {
    const name = this.#attribute
    if (!KEPT_ATTRIBUTES.has(name) && !name.startsWith('data-')) return true
    if (++this.#count > CAPS.attributes) return false
    const cap = name === 'content' ? CAPS.content : CAPS.value
    const raw = this.#valueStart < 0 ? '' : this.#source.slice(this.#valueStart, Math.min(this.#valueEnd, this.#valueStart + cap))
    this.#attributes ??= {}
    // Only a cut, or an entity, can leave half a surrogate pair.
    this.#attributes[name] ??= raw.includes('&') ? decodeHTML(raw).toWellFormed() : raw.length === cap ? raw.toWellFormed() : raw
    return true
  }
}
