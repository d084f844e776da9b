import { decodeHTML } from 'entities'
import { Tokenizer } from 'htmlparser2'
import type { Cut } from '../article.ts'
import { BlockText, LONGEST_BLOCK } from './block-text.ts'
import { SCOPE } from './elements.ts'
import { isForScreenReaders, ownSurroundings, saysNewWindow } from './inside.ts'
import { type Attributes, IN, NO_ATTRIBUTES, type MarkedPage, type Link, type Meta, type PageElement, type RawBlock } from './raw-block.ts'
import { StartTag, TAG_CAPS } from './start-tag.ts'
import { factsOf, ROOT_FACTS, type TagFacts } from './tag-facts.ts'

/** Caps that no page written by a person reaches; beyond them content is left out and {@link MarkedPage.cut} says so. */
const CAPS = {
  depth: 400,
  elements: 300_000,
  blocks: 100_000,
  text: 3_000_000,
  jsonLd: 3_000_000,
  noscripts: 20,
}

/** What a link tells screen readers is shorter. */
const LONGEST_HINT = 61

/** Pictures and frames for those without scripts are shorter, and hold no paragraphs. */
const LONG_NOSCRIPT = 3_000
const PARAGRAPHS_OF_A_PAGE = 3

/**
 * One pass over a page's markup with the tokenizer of htmlparser2, whose events carry exact offsets. Iterative; time and memory grow with the
 * length of the page and nothing else. The tree is built by the rules of the HTML Standard that matter for text: implied end tags, scopes,
 * elements that hold no text. A slash closes them too: pages written as XML have `<iframe/>`, and all that follows is not its text.
 */
export function markPage(source: string): MarkedPage {
  const pass = new Pass(source)
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, pass)
  tokenizer.write(source)
  tokenizer.end()
  return pass.done()
}

class Pass {
  readonly #source: string
  readonly #elements: PageElement[] = []
  readonly #blocks: RawBlock[] = []
  readonly #metas: Meta[] = []
  readonly #links: Link[] = []
  readonly #jsonLd: string[] = []
  readonly #cut = new Map<Cut['what'], number>()
  readonly #text: BlockText
  /** Indices of open elements, the root first. */
  readonly #stack: number[] = [0]
  /** What they are by their names. */
  readonly #open: TagFacts[] = [ROOT_FACTS]
  /** The values of `class` met so far, and where each stands; whether they hide what they name. */
  readonly #classes: string[] = ['']
  readonly #placeOfClass = new Map<string, number>([['', 0]])
  readonly #hides: boolean[] = [false]
  /** Start tags left out for depth or number, whose end tags must be left out too. */
  #overflow = 0
  #title = ''
  #language: string | undefined
  #kept = 0
  /** `<noscript>` seen, and those of them that hold the page itself. */
  #noscripts = 0
  readonly #wholePages = new Set<number>()
  /** How many elements whose text is not read are open. */
  #unread = 0
  /** `<br>` since the last letter: two in a row end a block. */
  #breaks = 0
  readonly #tag: StartTag

  constructor(source: string) {
    this.#source = source
    this.#text = new BlockText(source)
    this.#tag = new StartTag(source)
    this.#elements.push({
      tag: '',
      parent: -1,
      depth: 0,
      start: 0,
      end: source.length,
      after: 0,
      firstBlock: 0,
      afterBlocks: 0,
      attributes: NO_ATTRIBUTES,
      classes: 0,
      id: '',
      inside: 0,
    })
  }

  done(): MarkedPage {
    this.#flush()
    this.#closeTo(0, this.#source.length)
    const root = this.#elements[0]!
    root.after = this.#elements.length
    root.afterBlocks = this.#blocks.length
    return {
      elements: this.#elements,
      blocks: this.#blocks,
      classes: this.#classes,
      title: this.#title,
      metas: this.#metas,
      links: this.#links,
      jsonLd: this.#jsonLd,
      ...(this.#language ? { language: this.#language } : {}),
      cut: [...this.#cut].map(([what, limit]) => ({ what, limit })),
    }
  }

  // ---- what the tokenizer calls

  onopentagname(start: number, end: number): void {
    this.#tag.begin(start, end)
  }

  onattribname(start: number, end: number): void {
    this.#tag.attribute(start, end)
  }

  onattribdata(start: number, end: number): void {
    this.#tag.value(start, end)
  }

  onattribentity(): void {}

  onattribend(): void {
    const cut = this.#tag.endAttribute()
    if (cut !== undefined) this.#cut.set(cut, cut === 'attributes' ? TAG_CAPS.attributes : TAG_CAPS.value)
  }

  onopentagend(end: number): void {
    this.#start(end + 1)
  }

  onselfclosingtag(end: number): void {
    // HTML ignores the slash, but for elements of SVG and the custom elements of page builders it is meant.
    const { facts } = this.#tag
    this.#start(end + 1)
    if (!facts.isVoid && (this.#unread > 0 || facts.isCustom)) this.#close(facts, end + 1)
  }

  onclosetag(start: number, end: number): void {
    const facts = factsOf(this.#source.slice(start, Math.min(end, start + 60)))
    if (facts.name === 'br') this.#lineBreak(start - 2, end + 1)
    else if (facts.name === 'p' && this.#unread === 0 && !this.#isOpen('p')) this.#flush()
    else if (!facts.isVoid) this.#close(facts, this.#source.indexOf('>', end) + 1 || this.#source.length)
  }

  ontext(start: number, end: number): void {
    // The tokenizer's word for an end tag that the page ends in.
    if (start < 0) return
    const element = this.#topIndex
    if (this.#unread > 0) {
      const { tag, attributes } = this.#elements[element]!
      if (tag === 'title' && this.#title === '')
        this.#title = decodeHTML(this.#source.slice(start, Math.min(end, start + 2_000)))
          .replaceAll('\0', '')
          .toWellFormed()
          .trim()
      else if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) {
        if (end - start < CAPS.jsonLd) this.#jsonLd.push(this.#source.slice(start, end))
        else this.#cut.set('declarations', CAPS.jsonLd)
      }
      return
    }
    if (this.#kept + this.#text.length > CAPS.text || this.#blocks.length > CAPS.blocks) {
      if (this.#blocks.length > CAPS.blocks) this.#cut.set('blocks', CAPS.blocks)
      else this.#cut.set('text', CAPS.text)
      return
    }
    const inside = this.#elements[element]!.inside
    // Words for screen readers inside a line ("opens in a new window") are no part of it; a whole block that is hidden is kept, and marked.
    if ((inside & IN.hidden) !== 0 && (this.#elements[this.#lineElement()]!.inside & IN.hidden) === 0) {
      // They part what stands before and after them.
      this.#text.part(start)
      return
    }
    if ((inside & IN.link) !== 0 && saysNewWindow(this.#source.slice(start, Math.min(end, start + LONGEST_HINT)))) {
      this.#text.part(start)
      return
    }
    // "<span>Storm</span><span>Ferries stay in port</span>" in a heading: the kicker stands on a line of its own.
    if ((inside & IN.heading) !== 0 && this.#text.endsInside(element) && /^\p{Lu}/u.test(this.#source.slice(start, start + 2)))
      this.#text.part(start)
    this.#text.add(start, end, element, (inside & IN.link) !== 0)
    if (this.#breaks > 0 && !/^\s*$/.test(this.#source.slice(start, Math.min(end, start + 200)))) this.#breaks = 0
  }

  isInForeignContext(): boolean {
    const tag = this.#top.tag
    return tag === 'svg' || tag === 'math'
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  // ---- the tree

  get #topIndex(): number {
    return this.#stack[this.#stack.length - 1]!
  }

  get #top(): PageElement {
    return this.#elements[this.#topIndex]!
  }

  #start(end: number): void {
    const { facts, attributes } = this.#tag
    const tag = facts.name
    if (tag === 'meta') this.#meta(attributes, end)
    else if (tag === 'link' && attributes['href'] !== undefined)
      this.#links.push({
        rel: (attributes['rel'] ?? '').toLowerCase(),
        href: attributes['href'],
        start: this.#tag.start,
        end,
        ...(attributes['lang'] ? { lang: attributes['lang'] } : {}),
      })
    else if (tag === 'br') return this.#lineBreak(this.#tag.start, end)
    else if (tag === 'html') this.#language ??= attributes['lang'] || attributes['xml:lang']
    // A head without end tag ends where the first element of the body begins.
    if (!facts.isHeadContent && this.#topFacts.name === 'head') this.#closeTo(this.#stack.length - 1, this.#tag.start)
    if (this.#unread === 0) {
      this.#impliedEnds(facts)
      if (facts.breaksLine) this.#flush()
    }
    if (tag === 'body') this.#unread = 0
    if (this.#elements.length >= CAPS.elements || this.#stack.length > CAPS.depth) {
      if (this.#stack.length > CAPS.depth) this.#cut.set('depth', CAPS.depth)
      else this.#cut.set('elements', CAPS.elements)
      // What holds no text of the page must stay out of it at any depth.
      if (!facts.isVoid && !facts.isUnread) this.#overflow++
      else if (!facts.isUnread) return
      else this.#push(facts, attributes, end)
      return
    }
    this.#push(facts, attributes, end)
  }

  #push(facts: TagFacts, attributes: Attributes, end: number): void {
    const parent = this.#topIndex
    const above = this.#elements[parent]!
    const index = this.#elements.length
    const classes = this.#placeOf(this.#tag.className)
    const hidden = this.#hides[classes]! ? IN.hidden : 0
    this.#elements.push({
      tag: facts.name,
      parent,
      depth: above.depth + 1,
      start: this.#tag.start,
      end,
      after: index + 1,
      firstBlock: this.#blocks.length,
      afterBlocks: this.#blocks.length,
      attributes,
      classes,
      id: this.#tag.id,
      inside: above.inside | ownSurroundings(facts, attributes) | hidden,
    })
    if (facts.isVoid) return
    this.#stack.push(index)
    this.#open.push(facts)
    if (facts.isUnread && !this.#isWholePage(facts.name, end, index)) this.#unread++
  }

  /** The place of a value of `class` among those of the page. */
  #placeOf(className: string): number {
    if (className === '') return 0
    const known = this.#placeOfClass.get(className)
    if (known !== undefined) return known
    const place = this.#classes.length
    this.#placeOfClass.set(className, place)
    this.#classes.push(className)
    this.#hides.push(isForScreenReaders(className))
    return place
  }

  /**
   * Some systems write a page for scripts alone and put the readable one into `<noscript>` (Discourse does): a long one with paragraphs is read. Only the first few
   * are looked at, so that a thousand open ones cost no more.
   */
  #isWholePage(tag: string, from: number, index: number): boolean {
    if (tag !== 'noscript' || this.#noscripts++ >= CAPS.noscripts) return false
    const found = this.#source.indexOf('</noscript', from)
    const content = this.#source.slice(from, found < 0 ? this.#source.length : found)
    if (content.length < LONG_NOSCRIPT || (content.slice(0, 100_000).match(/<p[\s>]/gi)?.length ?? 0) < PARAGRAPHS_OF_A_PAGE) return false
    this.#wholePages.add(index)
    return true
  }

  #impliedEnds({ name, endsParagraph, closes, heading }: TagFacts): void {
    if (endsParagraph) this.#closeNearest(P, PARAGRAPH_SCOPE, this.#tag.start)
    if (closes) this.#closeNearest(closes.closes, closes.within, this.#tag.start)
    if (name === 'a' && (this.#top.inside & IN.link) !== 0) this.#closeNearest(A, SCOPE, this.#tag.start)
    if (heading > 0 && this.#topFacts.heading > 0) this.#closeTo(this.#stack.length - 1, this.#tag.start)
  }

  /** Closes the outermost run of open elements of these kinds, as far up as the boundary; the stack has a cap, so this is bounded. */
  #closeNearest(kinds: ReadonlySet<string>, within: ReadonlySet<string>, at: number): void {
    let outermost = -1
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const { name, isScope } = this.#open[i]!
      if (kinds.has(name)) {
        outermost = i
        if (kinds.size === 1) break
      } else if (within.has(name) || (isScope && !kinds.has('tr'))) break
    }
    if (outermost > 0) {
      this.#flush()
      this.#closeTo(outermost, at)
    }
  }

  #isOpen(tag: string): boolean {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const { name, isScope } = this.#open[i]!
      if (name === tag) return true
      if (isScope) return false
    }
    return false
  }

  #close(facts: TagFacts, end: number): void {
    let at = -1
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#open[i]!
      if (open.name === facts.name) {
        at = i
        break
      }
      // The end tag of an inline element closes nothing beyond the line it stands in.
      if (open.isScope && !facts.isScope && !facts.isTablePart) break
      if (open.breaksLine && !facts.breaksLine && !facts.isUnread && !facts.isCustom) break
    }
    if (at < 0) {
      if (this.#overflow > 0) this.#overflow--
      return
    }
    if (this.#overflow > 0 && at === this.#stack.length - 1 && !facts.isUnread) {
      this.#overflow--
      if (facts.breaksLine) this.#flush()
      return
    }
    this.#overflow = 0
    if (facts.breaksLine && this.#unread === 0) this.#flush()
    this.#closeTo(at, end)
  }

  /** Closes every open element from this place of the stack up. */
  #closeTo(place: number, end: number): void {
    while (this.#stack.length > place && this.#stack.length > 1) {
      const index = this.#topIndex
      const element = this.#top
      const { breaksLine, isUnread } = this.#open.pop()!
      this.#stack.pop()
      if (breaksLine && this.#unread === 0) this.#flush()
      if (isUnread && !this.#wholePages.has(index)) this.#unread = Math.max(0, this.#unread - 1)
      element.end = end
      element.after = this.#elements.length
      element.afterBlocks = this.#blocks.length
    }
  }

  #lineBreak(start: number, end: number): void {
    if (this.#unread > 0) return
    if (++this.#breaks >= 2) this.#flush()
    else this.#text.blank(start, end)
  }

  #flush(): void {
    this.#breaks = 0
    if (this.#text.empty) {
      this.#text.take()
      return
    }
    if (this.#text.cut) this.#cut.set('block', LONGEST_BLOCK)
    this.#text.cut = false
    const element = this.#lineElement()
    const { inside, tag } = this.#elements[element]!
    const taken = this.#text.take()
    this.#kept += taken.text.length
    this.#blocks.push({
      index: this.#blocks.length,
      element,
      ...taken,
      inside,
      heading: (inside & IN.heading) === 0 ? 0 : this.#headingLevel(element, tag),
    })
  }

  /** The innermost open element that breaks lines. */
  #lineElement(): number {
    for (let i = this.#stack.length - 1; i > 0; i--) if (this.#open[i]!.breaksLine) return this.#stack[i]!
    return 0
  }

  #headingLevel(element: number, tag: string): number {
    for (let i = element, name = tag; i > 0; i = this.#elements[i]!.parent, name = this.#elements[i]!.tag)
      if (/^h[1-6]$/.test(name)) return Number(name[1])
    return 2
  }

  get #topFacts(): TagFacts {
    return this.#open[this.#open.length - 1]!
  }

  #meta(attributes: Attributes, end: number): void {
    const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv']
    const content = attributes['content']
    if (name !== undefined && content !== undefined && this.#metas.length < 2_000)
      this.#metas.push({ name: name.trim().toLowerCase(), content: content.replaceAll('\0', '').trim(), start: this.#tag.start, end })
  }
}

const P: ReadonlySet<string> = new Set(['p'])
const A: ReadonlySet<string> = new Set(['a'])
const PARAGRAPH_SCOPE: ReadonlySet<string> = new Set(['button', 'object'])
