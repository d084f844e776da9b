import { decodeHTML } from 'entities'
import { KEPT_ATTRIBUTES } from './elements.ts'
import { type Attributes, NO_ATTRIBUTES } from './raw-block.ts'
import { factsOf, ROOT_FACTS, type TagFacts } from './tag-facts.ts'

/** Caps that no start tag written by a person reaches. */
export const TAG_CAPS = { name: 60, attributes: 60, value: 4_000, content: 60_000 }

/** Gathers a start tag while the tokenizer reads it: its name, where it begins, and the attributes that are looked at. */
export class StartTag {
  readonly #source: string
  #facts = ROOT_FACTS
  #start = 0
  #attributes: Record<string, string> | undefined
  #className = ''
  #id = ''
  #count = 0
  /** The attribute that is being read; empty where it is none that is kept. */
  #attribute = ''
  #valueStart = -1
  #valueEnd = -1

  constructor(source: string) {
    this.#source = source
  }

  get facts(): TagFacts {
    return this.#facts
  }

  /** Where its `<` stands. */
  get start(): number {
    return this.#start
  }

  get attributes(): Attributes {
    return this.#attributes ?? NO_ATTRIBUTES
  }

  /** Its `class`; empty where it has none. */
  get className(): string {
    return this.#className
  }

  /** Its `id`; empty where it has none. */
  get id(): string {
    return this.#id
  }

  begin(start: number, end: number): void {
    this.#facts = factsOf(this.#source.slice(start, Math.min(end, start + TAG_CAPS.name)))
    this.#start = start - 1
    this.#attributes = undefined
    this.#className = ''
    this.#id = ''
    this.#count = 0
  }

  attribute(start: number, end: number): void {
    this.#attribute = end - start > TAG_CAPS.name ? '' : keptName(this.#source.slice(start, end))
    this.#valueStart = -1
  }

  value(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start
    this.#valueEnd = end
  }

  /** Keeps the attribute just read, the first of a name; says what was cut where the tag has too many, or the value is too long. */
  endAttribute(): 'attributes' | 'attribute' | undefined {
    const name = this.#attribute
    if (name === '') return undefined
    if (++this.#count > TAG_CAPS.attributes) return 'attributes'
    const cap = name === 'content' ? TAG_CAPS.content : TAG_CAPS.value
    const raw = this.#valueStart < 0 ? '' : this.#source.slice(this.#valueStart, Math.min(this.#valueEnd, this.#valueStart + cap))
    // Only a cut, or an entity, can leave half a surrogate pair.
    const value = raw.includes('&') ? decodeHTML(raw).toWellFormed() : raw.length === cap ? raw.toWellFormed() : raw
    if (name === 'class') this.#className ||= value
    else if (name === 'id') this.#id ||= value
    else (this.#attributes ??= {})[name] ??= value
    return this.#valueStart >= 0 && this.#valueEnd - this.#valueStart > cap ? 'attribute' : undefined
  }
}

/** The name of an attribute in lower case; empty where it is none that is kept. */
function keptName(written: string): string {
  if (KEPT.has(written)) return written
  const name = written.toLowerCase()
  return name !== written && KEPT.has(name) ? name : ''
}

const KEPT: ReadonlySet<string> = new Set([...KEPT_ATTRIBUTES, 'class', 'id'])
