import type { Focus } from './focus.ts'
import { isHyphenated, type Text } from './text.ts'

/** The states that an article has in view where it names none: whose ministry "the ministry" is, whose prime minister a prime minister. */

const LOOKS_BACK = 40

/** The state in view at a token: where the sentence is set ("In Berlin the ministry said"), else that of the last subject, else the last named. */
export function countryInView(text: Text, focus: readonly Focus[], token: number): string | undefined {
  const recent = focus.slice(-LOOKS_BACK).filter(({ draft }) => draft.country)
  const states = recent.filter(isState)
  return settingOf(text, token) ?? (states.findLast(({ rank }) => rank >= 2) ?? states.at(-1) ?? recent.at(-1))?.draft.country
}

/** The state whose post a person holds who is named with a post but no state: the one in view, where no other is, or where the article is written from it. */
export function countryOfPost(text: Text, focus: readonly Focus[], token: number): string | undefined {
  const setting = settingOf(text, token)
  if (setting) return setting
  const body = focus.filter(entry => text.blockKind(entry.token) !== 'title')
  const inView = countryInView(text, body, token)
  if (!inView) return countryOfStory(text)
  const alone = body.slice(-LOOKS_BACK).every(entry => !isState(entry) || entry.draft.country === inView)
  return alone || inView === countryOfDateline(text) ? inView : undefined
}

function isState({ draft, qualifies }: Focus): boolean {
  return draft.type === 'government' && draft.country !== undefined && !qualifies
}

/** The state of the place that a sentence begins with: "In Berlin, …". */
function settingOf(text: Text, token: number): string | undefined {
  const { tokens, lower, matches, matchOf } = text
  const from = tokens.sentences[tokens.sentence[token]!]!
  for (let i = from; i < token && i < from + SETTING; i++) {
    const match = lower[i] === 'in' ? matches[matchOf[i + 1]!] : undefined
    const form = match?.forms[0]
    if (match?.first === i + 1 && !isHyphenated(text, match.last) && (form?.kind === 'capital' || form?.kind === 'name'))
      return form.known.country
  }
  return undefined
}

const SETTING = 4

/** The state of the place that the article is written from. */
function countryOfDateline({ article, tokens, matches }: Text): string | undefined {
  const place = article.dateline?.place?.toLowerCase()
  const said = matches.find(({ first, last }) => {
    const words = tokens.text.slice(tokens.start[first], tokens.end[last])
    return place ? words.toLowerCase() === place : words === words.toUpperCase() && /^\s*[—–(,-]/.test(tokens.text.slice(tokens.end[last]))
  })
  return said?.forms.find(({ kind }) => kind === 'capital' || kind === 'name')?.known.country
}

/** So many names of a state make it that of the story: one or two may as well be of those whom a president visits or blames. */
const STORY = 3

/** The state that most of the article's names of states mean; undefined where none has more than half. */
function countryOfStory({ matches }: Text): string | undefined {
  const countries = matches.map(({ forms }) => forms[0]!.known.country).filter(country => country !== undefined)
  const said = (country: string): number => countries.filter(other => other === country).length
  return countries.find(country => said(country) >= STORY && said(country) * 2 > countries.length)
}
