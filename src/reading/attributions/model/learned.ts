import type { Language } from '../../../language/index.ts'
import { spanOf } from '../../../language/index.ts'
import type { Span } from '../../../page/index.ts'
import { cueOf, cuePos } from '../cue.ts'
import type { Finding } from '../finding.ts'
import type { Quotation } from '../quotations.ts'
import { verbSpan } from '../reported.ts'
import { columnsOf, type Columns } from './columns.ts'
import { labelled, labels } from './crf.ts'
import { cueFeatures, mayCue } from './cue-features.ts'
import { addRoles, cueSums, RoleProducts } from './hidden.ts'
import type { AttributionModel } from './model.ts'
import { roleFeatureCount, roleFeatures } from './role-features.ts'
import { windowOf } from './window.ts'

/** Less likely than this a finding is not even a candidate; which candidates are believed is another matter (../believed.ts). */
const least = 0.15

/** A word whose hashed features say less than this (a logarithm of odds) is no cue, whatever the hidden layer would say. */
const hopeless = -5

/** What the learned model finds: a cue where it is likely enough, with the source and content that its window shows. */
export function learned(
  model: AttributionModel,
  language: Language,
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
): Finding[] {
  const c = columnsOf(language, quotations, paragraphs)
  const products = new RoleProducts(model.hidden, language)
  const features = new Int32Array(256)
  const may: number[] = []
  const sums: number[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    if (!mayCue(c, i)) continue
    const n = cueFeatures(c, i, features)
    let sum = 0
    for (let k = 0; k < n; k++) sum += model.cue[features[k]! & model.mask]!
    sum *= model.cueScale
    if (sum < hopeless) continue
    may.push(i)
    sums.push(sum)
  }
  const found: Finding[] = []
  cueSums(model.hidden, language, may).forEach((more, k) => {
    const likely = 1 / (1 + Math.exp(-sums[k]! - more))
    const finding = likely < least ? undefined : rolesOf(model, c, products, may[k]!, likely)
    if (finding && finding.score >= least) found.push(finding)
  })
  return found
}

function rolesOf(model: AttributionModel, c: Columns, products: RoleProducts, cue: number, likely: number): Finding | undefined {
  const { tokens } = c
  const w = windowOf(c, cue)
  const features = new Int32Array(w.length * roleFeatureCount)
  const count = new Int32Array(w.length)
  roleFeatures(c, cue, w, features, count)
  const emission = new Float64Array(w.length * labels)
  for (let u = 0; u < w.length; u++) {
    let o = 0
    let s = 0
    let k = 0
    for (let f = u * roleFeatureCount; f < u * roleFeatureCount + count[u]!; f++) {
      const slot = (features[f]! & model.mask) * labels
      o += model.roles[slot]!
      s += model.roles[slot + 1]!
      k += model.roles[slot + 2]!
    }
    emission[u * labels] = o * model.roleScale
    emission[u * labels + 1] = s * model.roleScale
    emission[u * labels + 2] = k * model.roleScale
  }
  addRoles(model.hidden, products, cue, w, emission)
  const { label, sure } = labelled(emission, model.transition, w.length)
  const content: Span[] = []
  const source: number[] = []
  let doubt = 0
  let units = 0
  let leastSure = 1
  let sourceSure = 0
  for (let u = 0; u < w.length; u++) {
    const t = w.token[u]!
    if (label[u] === 1 && w.quotation[u]! < 0) {
      source.push(t)
      sourceSure += sure[u]!
    }
    if (label[u] === 2) {
      doubt += sure[u]!
      leastSure = Math.min(leastSure, sure[u]!)
      units++
      const span = w.quotation[u]! >= 0 ? c.quotations[w.quotation[u]!]!.quotation.inner : spanOf(tokens, t, t)
      const last = content.at(-1)
      const apart = u > 0 && ((w.quotation[u]! >= 0 && w.quotation[u - 1]! >= 0) || c.paragraph[t] !== c.paragraph[w.token[u - 1]!])
      if (last && u > 0 && label[u - 1] === 2 && !apart) content[content.length - 1] = { start: last.start, end: span.end }
      else content.push(span)
    }
  }
  if (units === 0) return undefined
  const run = longestRun(source)
  const pos = cuePos(tokens.upos[cue]!)
  const entry = pos && cueOf(tokens.lemma[cue]!, pos)
  const speaker = run.length > 0 ? headOf(c, run) : -1
  return {
    cue: tokens.upos[cue] === 'VERB' ? verbSpan(tokens, cue) : spanOf(tokens, cue, cue),
    at: cue,
    ...(entry && { entry }),
    ...(run.length > 0 && { source: spanOf(tokens, run[0]!, run.at(-1)!) }),
    speaker,
    content,
    score: likely * (doubt / units),
    why: 'learned',
    sure: { likely, content: doubt / units, least: leastSure, source: source.length > 0 ? sourceSure / source.length : 0 },
  }
}

function longestRun(tokens: readonly number[]): readonly number[] {
  let best: number[] = []
  let run: number[] = []
  for (const t of tokens) {
    // A comma that the labels skipped does not break a name from its apposition.
    const last = run.at(-1)
    run = last !== undefined && t - last <= 2 ? [...run, t] : [t]
    if (run.length > best.length) best = run
  }
  return best
}

/** The token of a phrase that the others hang on. */
function headOf({ tokens }: Columns, run: readonly number[]): number {
  const first = run[0]!
  const last = run.at(-1)!
  return run.find(t => (tokens.head[t]! < first || tokens.head[t]! > last) && tokens.upos[t] !== 'PUNCT') ?? first
}
