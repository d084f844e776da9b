/**
 * Nouns that tell of a standing tie in passing, where no verb tells a deed. One line: noun | type | example. The tie is between whose and who.
 * Participles ("Oslo-backed rebels") are left out: on the development pairs none of 28 such words was the news of its sentence.
 */
export const TIES = `
ally    | COOPERATE | its ally Norway; Oslo and its Danish allies
partner | COOPERATE | Chad, a partner of France
`
