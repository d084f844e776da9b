/**
 * Words by which somebody takes a stand on a matter, a stance a line; stems, so that "denounced" and "denounces" are one. Refusals stand in
 * negations.ts: they turn what is refused into what its speaker is against.
 */
export const STANCES = `
for        agree accept allow approve authorise authorize bless defend endorse favour favor let permit promote ratify reopen resume support uphold welcome
against    abstain block boycott condemn criticise criticize decry denounce deplore halt oppose protest sanction scrap suspend
`
