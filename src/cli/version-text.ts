import type { Stretch, Versions, VersionStep } from '../comparison/index.ts'
import type { Store } from '../record/index.ts'
import { painter, type Effects } from './effects.ts'
import { shown } from './shown.ts'

const LONGEST = 400

/** What changed from version to version, for a terminal: what it does to statements, events and numbers first, then the words that went (-) and came (+). */
export async function versionText({ steps }: Versions, store: Store, effects: Effects): Promise<string> {
  const texts: string[] = []
  for (const step of steps) texts.push(await stepText(step, store, effects))
  return texts.join('')
}

async function stepText({ from, to, ordered, headline, stretches, items }: VersionStep, store: Store, effects: Effects): Promise<string> {
  const paint = painter(effects.stdout, effects.env)
  const [one, other] = [await named(from, store), await named(to, store)]
  const minus = (words: string): string => `  ${paint('red', `- ${cut(words)}`)}\n`
  const plus = (words: string): string => `  ${paint('green', `+ ${cut(words)}`)}\n`
  const stretchText = ({ kind, before, after }: Stretch): string =>
    kind === 'moved'
      ? `  ${paint('dim', `moved: ${cut(after?.exact ?? '')}`)}\n`
      : (before ? minus(before.exact) : '') + (after ? plus(after.exact) : '')
  return [
    `\n${paint('bold', `${one} → ${other}`)}${ordered ? '' : paint('dim', ' (which is the later is not known)')}\n`,
    headline ? minus(headline.before) + plus(headline.after) : '',
    ...items.map(({ note, tone }) => `  ${paint('yellow', shown(note))}${tone ? ` (${tone})` : ''}\n`),
    ...stretches.map(stretchText),
    stretches.length === 0 && !headline ? '  the same words\n' : '',
  ].join('')
}

async function named(id: string, store: Store): Promise<string> {
  const article = (await store.article(id))?.article
  const date = article?.updated?.value ?? article?.page.captured ?? article?.published?.value
  return shown([article?.outlet, date?.slice(0, 16), id].filter(part => part !== undefined).join(', '))
}

function cut(words: string): string {
  const line = shown(words)
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).toWellFormed()} …`
}
