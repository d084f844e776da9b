import { hash, mix, type Columns } from './columns.ts'

/** Whether token i may head a cue: a word of content, "according", a colon. */
export function mayCue({ tokens, firstChild }: Columns, i: number): boolean {
  switch (tokens.upos[i]) {
    case 'VERB':
    case 'NOUN':
    case 'ADJ':
    case 'ADV':
    case 'SCONJ':
    case 'INTJ':
      return true
    case 'AUX':
      return firstChild[i + 1]! > firstChild[i]! || tokens.head[i]! < 0
    case 'ADP':
      return tokens.deprel[i] !== 'fixed'
    case 'PUNCT':
      return tokens.text[tokens.start[i]!] === ':'
    default:
      return false
  }
}

const salt = Array.from({ length: 64 }, (_, k) => hash(`cue ${k}`))
const objects = new Set(
  ['ccomp', 'xcomp', 'parataxis', 'obj', 'obl', 'nsubj', 'advcl', 'nmod', 'acl', 'iobj', 'obl:agent', 'csubj'].map(hash),
)
const functional = new Set(['case', 'mark', 'aux', 'cop', 'compound', 'advmod', 'det'].map(hash))
const SUBJECT = hash('nsubj')
const OBJECT = hash('obj')
const CASE = hash('case')

/** The features of token i as the head of a cue, written to `out` as hashes; how many. */
export function cueFeatures(c: Columns, i: number, out: Int32Array): number {
  const { tokens, lemma, form, upos, xpos, relation, deprel, firstChild, child, quotation, entry, name } = c
  let n = 0
  const put = (k: number, value: number) => {
    out[n++] = mix(salt[k]!, value)
  }
  const sentence = tokens.sentence[i]!
  const first = tokens.sentences[sentence]!
  const after = tokens.sentences[sentence + 1]!
  const word = lemma[i]!
  const at = (column: Int32Array, j: number) => (j >= first && j < after ? column[j]! : 7)
  const inside = quotation[i]! >= 0 ? 1 : 0
  put(0, 1)
  put(1, word)
  put(2, form[i]!)
  put(3, mix(word, upos[i]!))
  put(4, mix(xpos[i]!, relation[i]!))
  put(5, entry[i]!)
  put(6, mix(word, deprel[i]!))
  put(7, mix(entry[i]!, deprel[i]!))
  const head = tokens.head[i]!
  const above = head >= 0 ? lemma[head]! : 3
  put(8, mix(word, above))
  put(9, mix(mix(upos[i]!, deprel[i]!), head >= 0 ? entry[head]! : 3))
  put(10, mix(word, inside))
  put(11, mix(entry[i]!, inside))
  put(12, at(lemma, i - 1))
  put(13, at(lemma, i + 1))
  put(14, mix(word, at(lemma, i + 1)))
  put(15, mix(word, at(lemma, i - 1)))
  put(16, mix(word, at(upos, i + 1)))
  put(17, mix(upos[i]!, mix(at(upos, i - 1), at(upos, i + 1))))
  put(18, mix(entry[i]!, mix(at(upos, i + 1), at(upos, i + 2))))
  put(19, mix(at(lemma, i + 1), at(lemma, i + 2)))
  let shape = 17
  let subject = 0
  let object = 0
  for (let k = firstChild[i]!; k < firstChild[i + 1]!; k++) {
    const j = child[k]!
    const rel = relation[j]!
    if (n > 150) break
    if (objects.has(rel)) {
      const side = j < i ? 1 : 2
      put(20, mix(rel, side))
      put(21, mix(mix(word, rel), side))
      put(22, mix(mix(entry[i]!, rel), side))
      put(23, mix(rel, upos[j]!))
      put(24, mix(mix(word, rel), upos[j]!))
      shape = mix(shape, rel)
      for (let m = firstChild[j]!; m < firstChild[j + 1]!; m++) {
        const below = child[m]!
        if (relation[below] === CASE || tokens.upos[below] === 'SCONJ' || (tokens.upos[below] === 'PART' && below < j)) {
          put(25, mix(rel, lemma[below]!))
          put(26, mix(mix(word, rel), lemma[below]!))
        }
      }
      if (quotation[j] !== quotation[i]) put(27, mix(rel, word))
    } else if (functional.has(rel)) {
      put(28, mix(rel, lemma[j]!))
      put(29, mix(mix(word, rel), lemma[j]!))
    }
    if (rel === SUBJECT) subject = j + 1
    if (rel === OBJECT) object = j + 1
  }
  put(30, shape)
  put(31, mix(shape, word))
  put(32, mix(shape, entry[i]!))
  put(33, mix(shape, deprel[i]!))
  if (subject > 0) {
    const s = subject - 1
    put(34, lemma[s]!)
    put(35, mix(upos[s]!, name[s]!))
    put(36, mix(word, mix(upos[s]!, name[s]!)))
    put(37, mix(entry[i]!, lemma[s]!))
  } else put(38, mix(entry[i]!, upos[i]!))
  if (object > 0) {
    const o = object - 1
    put(39, lemma[o]!)
    put(40, mix(word, lemma[o]!))
    put(41, mix(entry[i]!, mix(upos[o]!, entry[o]!)))
    put(42, mix(word, entry[o]!))
  }
  // The quotations about it: how near the one before ends and the one after begins.
  let before = 9
  for (let j = i - 1, gap = 0; j >= Math.max(first - 3, 0) && gap < 8; j--, gap++)
    if (quotation[j]! >= 0 && quotation[j] !== quotation[i]) {
      before = gap < 3 ? gap : gap < 6 ? 4 : 6
      break
    }
  let behind = 9
  for (let j = i + 1, gap = 0; j < Math.min(after + 2, tokens.length) && gap < 10; j++, gap++)
    if (quotation[j]! >= 0 && quotation[j] !== quotation[i]) {
      behind = gap < 3 ? gap : gap < 6 ? 4 : 6
      break
    }
  put(43, mix(before, behind))
  put(44, mix(word, before))
  put(45, mix(word, behind))
  put(46, mix(mix(before, behind), upos[i]!))
  put(47, mix(mix(before, behind), entry[i]!))
  put(48, mix(mix(before, behind), mix(upos[i]!, relation[i]!)))
  if (head >= 0) {
    put(49, mix(deprel[i]!, upos[head]!))
    put(50, mix(deprel[i]!, above))
    put(51, mix(entry[i]!, entry[head]!))
    put(52, mix(mix(deprel[i]!, entry[i]!), deprel[head]!))
  } else put(53, upos[i]!)
  const text = tokens.lemma[i]!
  put(54, mix(hash(text.slice(-3)), upos[i]!))
  put(55, mix(hash(text.slice(0, 4)), upos[i]!))
  const endsWithColon = tokens.text[tokens.start[after - 1]!] === ':'
  if (endsWithColon) put(56, mix(word, relation[i]!))
  put(57, mix(i === first ? 1 : i === after - 1 ? 2 : 3, upos[i]!))
  return n
}
