export { projection, type Matrix, type Projection } from './projection.ts'
export { loadModel, readLanguage, readTokens, type Model } from './read.ts'
export {
  form,
  sentenceCount,
  sentenceSpan,
  spanOf,
  tokenAt,
  type Language,
  type Name,
  type NameType,
  type States,
  type Tokens,
  type Upos,
} from './tokens.ts'
export { ancestors, children, childrenBy, isRelation, isUnder, subtree } from './tree.ts'
