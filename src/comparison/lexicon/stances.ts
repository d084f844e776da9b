/**
 * Words by which somebody takes a stand on a matter, a stance a line; stems, so that "denounced" and "denounces" are one. A negation before what
 * may or will be turns for into against.
 */
export const STANCES = `
for        agree accept allow approve authorise authorize back bless defend endorse favour favor let lift permit promote ratify reopen resume support uphold welcome
against    abstain ban bar block boycott condemn decry denounce deplore forbid halt oppose prohibit protest refuse reject resist scrap sanction suspend veto criticise criticize
against    hostile unacceptable illegal humiliation
`
