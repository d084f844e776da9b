import { subjectOf } from '../subject.ts'
import { hash, mix, type Columns } from './columns.ts'
import { unitWords, type Window } from './window.ts'

/** The most features that a unit can have. */
export const roleFeatureCount = 72

const salt = Array.from({ length: 80 }, (_, k) => hash(`role ${k}`))
const MARK = hash('mark')

/** How a token hangs on the cue: the way from the cue up to where their paths meet, and the branch that the token is on. */
interface Path {
  /** Steps from the cue up; 9 for another sentence. */
  readonly up: Int32Array
  /** The token that heads the branch; the meeting point itself where the token is on the cue's own path. */
  readonly branch: Int32Array
  /** The token below the branch's head on the way; -1 where there is none. */
  readonly second: Int32Array
  /** Steps from the branch's head down. */
  readonly depth: Int32Array
  /** The relations on the way up, as one hash for each number of steps. */
  readonly climb: Int32Array
  /** 1 for the cue and what it hangs on. */
  readonly trunk: Uint8Array
}

function pathsOf({ tokens, relation }: Columns, cue: number): Path {
  const s = tokens.sentence[cue]!
  const first = tokens.sentences[s]!
  const n = tokens.sentences[s + 1]! - first
  const up = new Int32Array(n).fill(-1)
  const branch = new Int32Array(n)
  const second = new Int32Array(n).fill(-1)
  const depth = new Int32Array(n)
  const climb = new Int32Array(8)
  const trunk = new Uint8Array(n)
  let k = 0
  let trail = 11
  for (let at = cue; at >= 0 && at - first >= 0; at = tokens.head[at]!, k++) {
    up[at - first] = k
    branch[at - first] = at
    trunk[at - first] = 1
    if (k < 8) climb[k] = trail
    trail = mix(trail, relation[at]!)
  }
  const pending: number[] = []
  for (let i = first; i < first + n; i++) {
    let at = i
    while (at >= 0 && up[at - first]! < 0) {
      pending.push(at)
      at = tokens.head[at]!
    }
    for (let t = pending.pop(); t !== undefined; t = pending.pop()) {
      const h = tokens.head[t]! - first
      up[t - first] = up[h]!
      const top = trunk[h] === 1
      branch[t - first] = top ? t : branch[h]!
      depth[t - first] = top ? 0 : depth[h]! + 1
      second[t - first] = top ? -1 : depth[h] === 0 ? t : second[h]!
    }
  }
  return { up, branch, second, depth, climb, trunk }
}

/** The features of every unit of a window as hashes: unit u has `count[u]` of them from `u * roleFeatureCount` on. */
export function roleFeatures(c: Columns, cue: number, w: Window, out: Int32Array, count: Int32Array): void {
  const { tokens, lemma, upos, xpos, relation, deprel, entry, name, quotation, quotations, paragraph, firstChild, child } = c
  const path = pathsOf(c, cue)
  const s = tokens.sentence[cue]!
  const first = tokens.sentences[s]!
  const last = tokens.sentences[s + 1]! - 1
  const word = lemma[cue]!
  const kind = entry[cue]!
  const about = mix(upos[cue]!, relation[cue]!)
  const quoted = quotation[cue]! >= 0 && quotations[quotation[cue]!]!.words >= unitWords ? 1 : 0
  // What lies between: commas, and other words that may be cues, counted from the cue outwards.
  const commas = new Int32Array(w.length)
  const rivals = new Int32Array(w.length)
  for (const step of [-1, 1]) {
    let comma = 0
    let rival = 0
    for (let u = w.cue + step; u >= 0 && u < w.length; u += step) {
      commas[u] = comma
      rivals[u] = rival
      const t = w.token[u]!
      if (w.quotation[u]! < 0 && tokens.upos[t] === 'PUNCT' && tokens.text[tokens.start[t]!] === ',') comma++
      if (w.quotation[u]! < 0 && entry[t] !== 0 && tokens.upos[t] === 'VERB') rival++
    }
  }
  const unitsHere = w.quotation.some(q => q >= 0) ? 1 : 0
  const subject = subjectOf(tokens, cue)
  const subjectWord = subject >= 0 ? upos[subject]! : 3
  /** 0: no part of the subject that the tree shows; 1: its head; 2 to 5: below it, by how it hangs there. */
  const partOfSubject = (t: number): number => {
    if (subject < 0) return 0
    let below = t
    for (let at = t, steps = 0; at >= 0 && at !== cue && steps < 8; at = tokens.head[at]!, steps++) {
      if (at === subject) return steps === 0 ? 1 : mix(relation[below]!, below < subject ? 1 : 2)
      below = at
    }
    return 0
  }
  const shapeOf = (u: number): number => {
    const t = w.token[u]!
    if (t < first || t > last) return 91
    const i = t - first
    const k = path.up[i]!
    return mix(mix(path.climb[Math.min(k, 7)]!, Math.min(k, 7)), path.trunk[i] === 1 ? 23 : relation[path.branch[i]!]!)
  }
  const shapes = Int32Array.from({ length: w.length }, (_, u) => shapeOf(u))
  for (let u = 0; u < w.length; u++) {
    const t = w.token[u]!
    const q = w.quotation[u]!
    let n = u * roleFeatureCount
    const start = n
    const put = (k: number, value: number) => {
      out[n++] = mix(salt[k]!, value)
    }
    const side = u < w.cue ? 1 : u > w.cue ? 2 : 3
    const gap = bucket(Math.abs(u - w.cue))
    const here = shapes[u]!
    put(0, side)
    if (q >= 0) {
      const { quotation: one, words } = quotations[q]!
      const text = tokens.text
      const end = text[one.inner.end - 1]!
      const lead = text
        .slice(Math.max(0, one.outer.start - 3), one.outer.start)
        .trimEnd()
        .slice(-1)
      const ending = ',?!.'.includes(end) ? end.charCodeAt(0) : 1
      const led = ',:'.includes(lead) && lead !== '' ? lead.charCodeAt(0) : 1
      const before = quotations[q]!.first - 1
      const leadWord = before >= 0 ? lemma[before]! : 5
      const far = paragraph[quotations[q]!.first] === paragraph[cue] ? 1 : 2
      const size = words < 8 ? 1 : words < 16 ? 2 : 3
      const place = mix(mix(side, far), gap)
      put(1, mix(place, 1))
      put(2, mix(place, word))
      put(3, mix(place, kind))
      put(4, mix(mix(side, far), mix(ending, led)))
      put(5, mix(mix(side, far), mix(mix(ending, led), word)))
      put(6, mix(place, mix(ending, led)))
      put(7, mix(here, side))
      put(8, mix(here, word))
      put(9, mix(mix(side, far), Math.min(rivals[u]!, 2)))
      put(10, mix(mix(side, leadWord), 1))
      put(11, mix(mix(side, far), mix(size, word)))
      put(12, mix(side, mix(commas[u]!, rivals[u]!)))
      put(13, mix(mix(side, far), kind))
      put(14, mix(mix(side, far), about))
      put(15, mix(mix(side, gap), mix(led, about)))
      put(16, mix(w.cue === w.length - 1 ? 1 : 2, mix(side, far)))
      count[u] = n - start
      continue
    }
    const inSentence = t >= first && t <= last
    const i = t - first
    const k = inSentence ? Math.min(path.up[i]!, 6) : 9
    const b = inSentence ? path.branch[i]! : t
    const second = inSentence && path.second[i]! >= 0 ? relation[path.second[i]!]! : 13
    const depth = inSentence ? Math.min(path.depth[i]!, 4) : 9
    const sided = mix(here, side)
    const bSide = mix(sided, b < cue ? 1 : 2)
    const mark = markOf(b)
    put(20, here)
    put(21, bSide)
    put(22, mix(here, word))
    put(23, mix(bSide, kind))
    put(24, mix(bSide, mix(upos[b]!, mark)))
    put(25, mix(bSide, mix(xpos[b]!, word)))
    put(26, mix(bSide, mix(relation[t]!, depth)))
    put(27, mix(mix(bSide, second), b === t ? 1 : 2))
    put(28, mix(mix(here, second), word))
    put(29, mix(side, mix(gap, k)))
    put(30, mix(side, mix(commas[u]!, k)))
    put(31, mix(side, mix(rivals[u]!, k)))
    put(32, mix(lemma[t]!, side))
    put(33, mix(mix(lemma[t]!, here), side))
    put(34, mix(mix(upos[t]!, here), side))
    put(35, mix(deprel[t]!, mix(here, side)))
    put(36, mix(side, mix(upos[t]!, gap)))
    put(37, mix(side, mix(word, gap)))
    put(38, mix(side, mix(kind, mix(upos[t]!, k))))
    put(39, mix(mix(name[t]!, upos[t]!), mix(side, k)))
    put(40, mix(entry[t]!, bSide))
    put(41, mix(about, bSide))
    put(42, mix(about, mix(mix(second, here), side)))
    put(43, mix(u > 0 ? shapes[u - 1]! : 1, here))
    put(44, mix(u < w.length - 1 ? shapes[u + 1]! : 1, here))
    put(45, mix(u > 0 ? lemma[w.token[u - 1]!]! : 1, mix(here, side)))
    put(46, mix(u < w.length - 1 ? lemma[w.token[u + 1]!]! : 1, mix(here, side)))
    put(47, mix(unitsHere, mix(here, side)))
    put(48, mix(quoted, mix(here, side)))
    put(49, mix(quotation[t]! >= 0 && quotation[t] !== quotation[cue] ? 1 : 2, mix(here, side)))
    put(50, mix(mark, mix(here, word)))
    put(51, mix(u > 0 ? upos[w.token[u - 1]!]! : 1, mix(upos[t]!, mix(u < w.length - 1 ? upos[w.token[u + 1]!]! : 1, side))))
    put(52, mix(tokens.upos[t] === 'PUNCT' ? lemma[t]! : 3, mix(u === 0 ? 1 : u === w.length - 1 ? 2 : 3, side)))
    put(53, mix(Math.abs(u - w.cue) === 1 ? upos[t]! : 1, mix(word, side)))
    put(54, mix(commas[u]!, mix(bSide, 1)))
    put(55, mix(rivals[u]!, mix(bSide, 1)))
    put(56, mix(b < cue ? 1 : 2, mix(mix(upos[b]!, lemma[b]!), here)))
    const part = partOfSubject(t)
    const nearSubject = subject < 0 ? 9 : t < subject ? (subject - t <= 2 ? 1 : 2) : t - subject <= 2 ? 3 : 4
    put(57, part)
    put(58, mix(part, mix(here, side)))
    put(59, mix(part, upos[t]!))
    put(60, mix(part, mix(subjectWord, kind)))
    put(61, mix(part === 0 ? 0 : 1, mix(u > 0 ? lemma[w.token[u - 1]!]! : 1, lemma[t]!)))
    put(62, mix(mix(nearSubject, part === 0 ? 0 : 1), mix(side, upos[t]!)))
    const route = routeOf(t)
    put(63, mix(route.relations, mix(here, side)))
    put(64, mix(route.relations, word))
    put(65, mix(route.rival, mix(here, side)))
    put(66, mix(route.rival, mix(kind, side)))
    put(67, mix(route.rival, mix(route.relations, upos[t]!)))
    count[u] = n - start
  }

  /** The way from a token up to the trunk: its last relations, and the first word on it that may itself be a cue, with how that hangs. */
  function routeOf(t: number): { readonly relations: number; readonly rival: number } {
    let relations = 31
    let rival = 0
    let steps = 0
    if (t < first || t > last) return { relations, rival }
    for (let at = t; at >= 0 && path.trunk[at - first] === 0 && steps < 12; at = tokens.head[at]!, steps++) {
      if (steps < 4) relations = mix(relations, relation[at]!)
      if (rival === 0 && entry[at] !== 0 && tokens.upos[at] === 'VERB')
        rival = mix(mix(relation[at]!, at === t ? 1 : 2), path.branch[at - first] === at ? 1 : 2)
    }
    return { relations, rival }
  }

  function markOf(b: number): number {
    for (let k = firstChild[b]!; k < firstChild[b + 1]!; k++) if (relation[child[k]!] === MARK) return lemma[child[k]!]!
    return 5
  }
}

function bucket(n: number): number {
  return n <= 4 ? n : n <= 6 ? 6 : n <= 10 ? 10 : n <= 20 ? 20 : 21
}
