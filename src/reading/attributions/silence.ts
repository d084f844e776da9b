import { childrenBy, type Tokens } from '../../language/index.ts'

/** What one does, or refuses to do, who is asked. */
const answers = new Set(
  `answer comment confirm describe detail disclose discuss divulge draw elaborate explain give go identify name offer provide reply respond reveal say specify
  speak speculate state talk tell`.split(/\s+/),
)

/** Whether a verb is one of answering: "would not *say*", "refused to be *drawn*". */
export function isAnswer(tokens: Tokens, i: number): boolean {
  const lemma = tokens.lemma[i]!.toLowerCase()
  return (
    answers.has(lemma) || (lemma === 'return' && childrenBy(tokens, i, 'obj').some(o => ['call', 'message'].includes(tokens.lemma[o]!)))
  )
}

const asked = new Set(['question', 'query', 'inquiry', 'enquiry', 'request', 'reporter', 'journalist', 'caller'])

/** Whether a cue says that nothing was said, without "not": "referred questions to the army", "has yet to answer", "made no comment", "kept silent", "refusal to say". */
export function isSilence(tokens: Tokens, at: number): boolean {
  if (at < 0) return false
  const lemma = tokens.lemma[at]!.toLowerCase()
  const objects = childrenBy(tokens, at, 'obj')
  const isNo = (i: number) => childrenBy(tokens, i, 'det').some(d => tokens.lemma[d]!.toLowerCase() === 'no')
  if (lemma === 'refer') return objects.some(i => asked.has(tokens.lemma[i]!.toLowerCase()))
  if (['make', 'offer', 'give', 'have'].includes(lemma))
    return objects.some(i => isNo(i) && ['comment', 'answer', 'reply', 'response'].includes(tokens.lemma[i]!.toLowerCase()))
  if (lemma === 'silent') return true
  if (['keep', 'remain', 'stay', 'fall'].includes(lemma))
    return childrenBy(tokens, at, 'xcomp', 'obj').some(i => ['silent', 'silence', 'mum', 'quiet'].includes(tokens.lemma[i]!))
  if (lemma === 'refusal') return childrenBy(tokens, at, 'acl').some(i => isAnswer(tokens, i))
  const before = (k: number) => tokens.lemma[at - k]?.toLowerCase()
  if (isAnswer(tokens, at) && before(1) === 'to' && before(2) === 'yet') return true
  const nobody = childrenBy(tokens, at, 'nsubj').some(i =>
    ['neither', 'none', 'nobody'].some(
      no =>
        tokens.lemma[i]!.toLowerCase() === no ||
        childrenBy(tokens, i, 'cc', 'cc:preconj', 'det').some(c => tokens.lemma[c]!.toLowerCase() === no),
    ),
  )
  return nobody && ['comment', 'reply', 'respond', 'answer', 'elaborate'].includes(lemma)
}

/** Answers that are none: "No comment", "that is a matter for the courts", "he could not comment on the case", "I have nothing to say". */
const evasive = [
  /^(?:no comment\b|(?:that|this|it)(?: is|’s|'s| was) (?:entirely |purely )?(?:a|an|one) (?:matter|question|issue|affair) for\b|nothing (?:about|of|on)\b|nothing$)/i,
  /^(?:that )?(?:[\p{L}’'-]+ ){1,3}?(?:could|would|can|will|did|do|does)(?: ?not|n[’']t) (?:immediately |publicly |yet |wish to |be able to )?(?:comment|discuss|respond|speculate|elaborate|go into|be drawn)\b/iu,
  /^(?:that )?(?:[\p{L}’'-]+ ){1,3}?never (?:comments?|discuss(?:es)?)\b/iu,
  /\b(?:ha(?:ve|d|s)|with) nothing (?:more |further |else )?to (?:say|add)\b|\bright to silence\b|\bnot for \p{L}+ to (?:comment|say|answer)\b/iu,
]

export function isEvasive(content: string): boolean {
  return evasive.some(each => each.test(content))
}
