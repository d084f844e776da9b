import { styleText } from 'node:util'
import type { Disagreement, Evidence } from '../comparison/index.ts'
import { sentencesAround, type ReadPage } from '../record/index.ts'
import type { Overview } from '../report/index.ts'
import { shown } from './shown.ts'

export interface ScreenOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

const MOST_SPEAKERS = 5
const MOST_DISAGREEMENTS = 4

/** A record's overview that fits one screen: counts, who said most, events by type, disagreements with both sides quoted. */
export function screenOf(title: string, overview: Overview, pages: readonly ReadPage[], { width, colour }: ScreenOptions): string {
  const columns = Math.max(40, Math.min(width, 120))
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text)
  const { articles, outlets, statements, events, comments, days, corroboration, disagreements, speakers, eventTypes } = overview
  const lines = [
    bold(shown(title)),
    `${many(articles, 'article')}${pages.length > articles ? ` in ${pages.length} versions` : ''} by ${many(outlets.length, 'outlet')}${days ? `, ${days.from} to ${days.to}` : ''}`,
    `${many(statements, 'statement')}, ${many(events, 'event')}; ${many(comments, "reader's comment", "readers' comments")} kept apart`,
    `claims: ${corroboration.independent} told independently, ${corroboration['single-origin']} of a single origin, ${corroboration.unknown} of unknown origin`,
    '',
    bold('Quoted most'),
    ...speakers.slice(0, MOST_SPEAKERS).map(({ name, count }) => `  ${String(count).padStart(3)}  ${shown(name)}`),
    '',
    bold('Events by type'),
    ...wrapped(
      eventTypes.map(({ name, count }) => `${name} ${count}`),
      columns,
    ),
    '',
    bold(`Disagreements (${disagreements.length})`),
    ...disagreements.slice(0, MOST_DISAGREEMENTS).flatMap(each => disagreementLines(each, pages, columns)),
    ...(disagreements.length > MOST_DISAGREEMENTS ? [`  … and ${disagreements.length - MOST_DISAGREEMENTS} more in the report`] : []),
    '',
  ]
  return lines.map(line => fitted(line, columns)).join('\n')
}

/** A disagreement in a line for its kind and one for each of its sides. */
function disagreementLines({ kind, relation, sides }: Disagreement, pages: readonly ReadPage[], columns: number): string[] {
  return [
    `  ${kind} (${relation})`,
    ...sides.flatMap(({ evidence: [first] }) => (first ? [`    ${quoted(first, pages, columns - 4)}`] : [])),
  ]
}

/** Words within their sentence and whose page they stand on, within so many columns. */
function quoted(evidence: Evidence, pages: readonly ReadPage[], columns: number): string {
  const page = pages.find(({ article }) => article.id === evidence.article)
  const outlet = page?.article.outlet ? `  [${shown(page.article.outlet)}]` : ''
  const room = Math.max(20, columns - outlet.length - 2)
  if (!page) return `“${fitted(shown(evidence.exact), room)}”`
  const { start, end } = sentencesAround(page, evidence)
  if (end - start <= room) return `“${shown(page.article.text.slice(start, end))}”${outlet}`
  // The words themselves, with as much of what stands before them as fits.
  const from = Math.max(start, Math.min(evidence.start, evidence.end - room + 1))
  const word = from === start ? from : Math.min(evidence.start, page.article.text.indexOf(' ', from) + 1 || evidence.start)
  return `“${word === start ? '' : '…'}${fitted(shown(page.article.text.slice(word, end)), room - 1)}”${outlet}`
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`
}

function fitted(text: string, columns: number): string {
  const letters = [...text]
  return letters.length <= columns ? text : `${letters.slice(0, columns - 1).join('')}…`
}

/** Words set in lines of so many columns, two blanks before, three between. */
function wrapped(words: readonly string[], columns: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 3 + word.length <= columns) lines[lines.length - 1] = `${last}   ${word}`
    else lines.push(`  ${word}`)
  }
  return lines
}
