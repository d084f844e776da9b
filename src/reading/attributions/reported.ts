import { childrenBy, form, isRelation, spanOf, subtree, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import { cueOf, cuePos, type Cue } from './cue.ts'
import type { Finding } from './finding.ts'
import { clause, nounPhrase, spansOf } from './phrase.ts'
import { subjectOf } from './subject.ts'

/** Speech, thought and documents as the trees show them: one finding for each cue with a content. Quotation marks are another layer's matter. */
export function reported(tokens: Tokens): Finding[] {
  const found: Finding[] = []
  for (let i = 0; i < tokens.length; i++) {
    const according = accordingTo(tokens, i)
    if (according) found.push(according)
    const pos = cuePos(tokens.upos[i]!)
    const entry = pos && cueOf(tokens.lemma[i]!, pos)
    const misread = pos === 'n' ? misreadVerb(tokens, i) : undefined
    if (misread) {
      found.push(misread)
      continue
    }
    const finding = entry && (pos === 'v' ? verbal(tokens, i, entry) : (nominal(tokens, i, entry) ?? predicated(tokens, i, entry)))
    if (finding) found.push(finding)
  }
  return found
}

/** "according to the ministry, P", "in the words of the general, P": the source hangs on the clause that is its content. */
function accordingTo(tokens: Tokens, i: number): Finding | undefined {
  const lemma = tokens.lemma[i]!.toLowerCase()
  const accords = lemma === 'accord' || lemma === 'according'
  const words = lemma === 'word' && tokens.lemma[i + 1] === 'of' && childrenBy(tokens, i, 'case').some(c => tokens.lemma[c] === 'in')
  if (!accords && !words) return undefined
  if (accords && tokens.lemma[i + 1]?.toLowerCase() !== 'to') return undefined
  const speaker =
    accords && tokens.upos[i] === 'VERB' && tokens.head[i]! < i
      ? childrenBy(tokens, i, 'obl')[0]
      : accords
        ? tokens.head[i]
        : childrenBy(tokens, i, 'nmod')[0]
  if (speaker === undefined || speaker < i) return undefined
  let top = words ? i : speaker
  if (accords && tokens.head[speaker] === i) top = i
  const head = tokens.head[top]!
  if (head < 0) return undefined
  const verb = clauseHead(tokens, head)
  const cut = new Set([top, ...(top === speaker ? [] : [speaker])])
  const content = spansOf(tokens, clause(tokens, verb, cut))
  if (content.length === 0) return undefined
  const source = nounPhrase(tokens, speaker, new Set([i]))
  return {
    cue: spanOf(tokens, words ? i - 1 : i, i + 1),
    at: i,
    source,
    speaker,
    content,
    score: 0.85,
    why: words ? 'in the words of' : 'according to',
  }
}

/** The clause that a phrase belongs to: up through nouns, never past a verb. */
function clauseHead(tokens: Tokens, from: number): number {
  let at = from
  while (['nmod', 'obl', 'obj', 'nsubj', 'appos', 'conj', 'amod', 'advmod', 'compound'].some(r => isRelation(tokens.deprel[at]!, r))) {
    if (tokens.upos[at] === 'VERB' && !isRelation(tokens.deprel[at]!, 'conj')) break
    if (tokens.upos[at] === 'VERB' && tokens.upos[tokens.head[at]!] !== 'VERB') break
    at = tokens.head[at]!
  }
  return at
}

function verbal(tokens: Tokens, i: number, entry: Cue): Finding | undefined {
  const speaker = subjectOf(tokens, i)
  const complement = complementOf(tokens, i, entry)
  if (!complement) return undefined
  const { head, rule, score } = complement
  const passive = childrenBy(tokens, i, 'nsubj:pass', 'aux:pass').length > 0
  if (speaker < 0 && !passive) return undefined
  const cut = new Set([i])
  const content = spansOf(tokens, rule === 'parataxis' ? clause(tokens, head, cut) : clause(tokens, head, new Set()))
  if (content.length === 0) return undefined
  const source = speaker >= 0 ? nounPhrase(tokens, speaker, new Set([i])) : undefined
  return { cue: verbSpan(tokens, i), at: i, entry, ...(source && { source }), speaker, content, score, why: `${entry.lemma} + ${rule}` }
}

interface Complement {
  readonly head: number
  readonly rule: string
  readonly score: number
}

/** What a verb says: the best of the frames that the lexicon allows it. */
function complementOf(tokens: Tokens, i: number, entry: Cue): Complement | undefined {
  const finite = childrenBy(tokens, i, 'ccomp')[0]
  const misread = clauseBelowObject(tokens, i, entry)
  if (misread >= 0 && (finite === undefined || finite > misread)) return { head: misread, rule: 'clause', score: 0.75 }
  if (finite !== undefined && (entry.frames.has('that') || entry.frames.has('if'))) return { head: finite, rule: 'clause', score: 0.8 }
  if (isRelation(tokens.deprel[i]!, 'parataxis') && !entry.frames.has('mute') && childrenBy(tokens, i, 'nsubj').length > 0) {
    const head = tokens.head[i]!
    if (head >= 0) return { head, rule: 'parataxis', score: 0.75 }
  }
  const open = childrenBy(tokens, i, 'xcomp').find(x => tokens.upos[x] === 'VERB' || tokens.upos[x] === 'AUX')
  if (open !== undefined) {
    const gerund = tokens.xpos[open] === 'VBG'
    if (gerund ? entry.frames.has('ing') : entry.frames.has('inf')) return { head: open, rule: gerund ? 'doing' : 'to do', score: 0.65 }
  }
  for (const oblique of childrenBy(tokens, i, 'obl', 'nmod')) {
    const preposition = childrenBy(tokens, oblique, 'case')[0]
    if (preposition !== undefined && entry.frames.has(tokens.lemma[preposition]!.toLowerCase()) && !entry.frames.has('that'))
      return { head: oblique, rule: tokens.lemma[preposition]!, score: 0.5 }
  }
  const object = childrenBy(tokens, i, 'obj')[0]
  if (object !== undefined && ((entry.frames.has('np') && !entry.frames.has('mute')) || entry.lemma === 'show' || entry.lemma === 'reveal'))
    return { head: object, rule: 'object', score: 0.45 }
  return undefined
}

/**
 * A clause that the tree hangs on an object instead of on the verb: "told the paper *that talks had begun*" as if it were a relative clause, "said *the men
 * who came spoke Russian*" as if the men were an object, "said in a note *that it had paid*" as if the note were so.
 */
function clauseBelowObject(tokens: Tokens, i: number, entry: Cue): number {
  const telling = entry.frames.has('tell') && entry.frames.has('that')
  if (entry.frames.has('that') && !entry.frames.has('mute')) {
    const below = childrenBy(tokens, i, 'obl').find(o => o > i && clauseOf(tokens, o) >= 0)
    if (below !== undefined) return clauseOf(tokens, below)
  }
  const object = childrenBy(tokens, i, 'iobj', 'obj', ...(telling ? ['nsubj'] : [])).find(o => o > i)
  if (object === undefined) return -1
  if (telling) return clauseOf(tokens, object)
  if (entry.lemma === 'say' && subtree(tokens, object).some(t => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos[t]!))) return object
  return -1
}

function clauseOf(tokens: Tokens, noun: number): number {
  return childrenBy(tokens, noun, 'acl').find(c => opensWithThat(tokens, noun, c)) ?? -1
}

/** Whether "that" is a clause's first word and something else its subject. */
function opensWithThat(tokens: Tokens, object: number, clause: number): boolean {
  const first = subtree(tokens, clause)[0]!
  const subject = childrenBy(tokens, clause, 'nsubj', 'nsubj:pass')[0]
  return tokens.lemma[first] === 'that' && first > object && subject !== undefined && subject !== first
}

/** "his warning that P", "the claim to have P", "reports that P". */
function nominal(tokens: Tokens, i: number, entry: Cue): Finding | undefined {
  const clauses = [...childrenBy(tokens, i, 'acl', 'ccomp')].filter(c => c > i && !isRelation(tokens.deprel[c]!, 'acl:relcl'))
  const head = clauses.find(c => {
    const marks = childrenBy(tokens, c, 'mark').map(m => tokens.lemma[m]!)
    return (entry.frames.has('that') && marks.includes('that')) || (entry.frames.has('inf') && marks.includes('to'))
  })
  if (head === undefined) return undefined
  const speaker =
    entry.pos === 'a'
      ? subjectOf(tokens, i)
      : (childrenBy(tokens, i, 'nmod:poss')[0] ?? childrenBy(tokens, i, 'nmod').find(n => n > i && n < head) ?? -1)
  if (speaker < 0 && entry.pos === 'a') return undefined
  const source = speaker >= 0 ? nounPhrase(tokens, speaker) : undefined
  const content = spansOf(tokens, clause(tokens, head, new Set()))
  if (content.length === 0) return undefined
  return {
    cue: spanOf(tokens, i, i),
    at: i,
    entry,
    ...(source && { source }),
    speaker,
    content,
    score: speaker >= 0 ? 0.7 : 0.5,
    why: `${entry.lemma} + clause`,
  }
}

/** "Riga denies having sold them", "prosecutors allege that P": a verb that was taken for the noun at the root of its sentence, after its subject. */
function misreadVerb(tokens: Tokens, i: number): Finding | undefined {
  if (tokens.head[i]! >= 0) return undefined
  const word = form(tokens, i).toLowerCase()
  const entry = [word, word.replace(/ies$/, 'y'), word.replace(/s$/, '')]
    .map(lemma => cueOf(lemma, 'v'))
    .find(each => each !== undefined && !each.frames.has('mute'))
  const speaker = childrenBy(tokens, i, 'nsubj', 'compound', 'nmod:poss').findLast(
    s => s < i && ['PROPN', 'NOUN'].includes(tokens.upos[s]!),
  )
  if (!entry || speaker === undefined || childrenBy(tokens, i, 'det').length > 0) return undefined
  const head = childrenBy(tokens, i, 'ccomp', 'acl').find(
    c =>
      c > i &&
      (childrenBy(tokens, c, 'mark').some(m => m === i + 1 && tokens.lemma[m] === 'that' && entry.frames.has('that')) ||
        (tokens.xpos[c] === 'VBN' || tokens.xpos[c] === 'VBG' ? entry.frames.has('ing') && tokens.xpos[i + 1] === 'VBG' : false)),
  )
  if (head === undefined) return undefined
  const content = spansOf(
    tokens,
    clause(tokens, head, new Set()).filter(t => t > i),
  )
  if (content.length === 0) return undefined
  return {
    cue: spanOf(tokens, i, i),
    at: i,
    entry,
    source: nounPhrase(tokens, speaker, new Set([i])),
    speaker,
    content,
    score: 0.8,
    why: `${entry.lemma} + clause`,
  }
}

/** "Their version is that P", "the rumour in town is that P": the noun is what the clause is said to be. */
function predicated(tokens: Tokens, i: number, entry: Cue): Finding | undefined {
  const head = tokens.head[i]!
  if (entry.pos !== 'n' || !entry.frames.has('that') || head < i || !isRelation(tokens.deprel[i]!, 'nsubj')) return undefined
  const below = tokens.lemma[head] === 'be' ? childrenBy(tokens, head, 'ccomp', 'advcl', 'xcomp')[0] : head
  if (below === undefined || !childrenBy(tokens, below, 'mark').some(m => tokens.lemma[m] === 'that')) return undefined
  const owner =
    childrenBy(tokens, i, 'nmod:poss')[0] ??
    childrenBy(tokens, i, 'nmod').find(n => childrenBy(tokens, n, 'case').some(c => tokens.lemma[c] === 'of'))
  const speaker = owner ?? i
  const from = childrenBy(tokens, below, 'mark').find(m => tokens.lemma[m] === 'that')!
  const content = spansOf(
    tokens,
    clause(tokens, below, new Set([i])).filter(t => t > from),
  )
  return content.length === 0
    ? undefined
    : {
        cue: spanOf(tokens, i, i),
        at: i,
        entry,
        source: nounPhrase(tokens, speaker),
        speaker,
        content,
        score: 0.75,
        why: `${entry.lemma} + clause`,
      }
}

/** A verb with the auxiliaries, negation and particle that belong to it. */
export function verbSpan(tokens: Tokens, i: number): Span {
  const parts = subtree(tokens, i, t => tokens.head[t] !== i || !['aux', 'aux:pass', 'compound:prt', 'advmod'].includes(tokens.deprel[t]!))
  let from = parts.indexOf(i)
  let to = from
  while (from > 0 && parts[from - 1] === parts[from]! - 1) from--
  while (to < parts.length - 1 && parts[to + 1] === parts[to]! + 1) to++
  return spanOf(tokens, parts[from]!, parts[to]!)
}
