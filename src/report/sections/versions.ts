import type { ItemChange, Stretch, Tone, Versions, VersionStep } from '../../comparison/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, type Shown } from '../shown.ts'
import { cut } from './words.ts'

/** More articles, or more changed stretches of one, than these no reader reads; the export has them all. */
const MOST = 40
const MOST_STRETCHES = 60
/** How much of the unchanged text is shown around what changed, and how far apart two changes are shown as one. */
const AROUND = 90

/** What was changed: articles that the record holds in several versions, from each to the next. */
export function versionsSection(shown: Shown, versions: readonly Versions[]): Markup {
  if (versions.length === 0) return markup``
  const changedFirst = versions.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
  return markup`<section id="versions" aria-labelledby="versions-title">
<h2 id="versions-title">What was changed</h2>
<p class="about">Articles that stand here in several versions: updated, printed, for phones, at other addresses. They count as one article; the last version speaks for it.</p>
${changedFirst.slice(0, MOST).map(each => card(shown, each))}
${versions.length > MOST ? markup`<p class="about">${versions.length - MOST} more stand in the export.</p>` : ''}
</section>`
}

/** What a fact-checker wants to see first: changed statements, events, numbers and headlines, then changed words. */
function weightOf({ steps }: Versions): number {
  return steps.reduce((sum, { items, stretches, headline }) => sum + 1000 * (items.length + (headline ? 1 : 0)) + stretches.length, 0)
}

const ORDER = {
  updated: 'in the order of their updates',
  captured: 'in the order they were captured in',
  published: 'in the order of publication',
  unknown: 'in no known order',
} as const

function card(shown: Shown, { articles, order, recognised, steps }: Versions): Markup {
  const last = shown.byArticle.get(articles.at(-1) ?? '')
  return markup`<div class="card">
<h3><bdi>${last?.article.title || 'Untitled'}</bdi></h3>
<p class="why">${articles.length} versions, ${ORDER[order]}; known by: ${recognised.join(', ')}.</p>
<ol class="chain">${articles.map(id => markup`<li>${version(shown, id)}</li>`)}</ol>
${steps.map((step, i) => stepOf(shown, step, i))}
</div>`
}

function version(shown: Shown, id: string): Markup {
  const article = shown.byArticle.get(id)?.article
  if (!article) return markup`<bdi>${id}</bdi>`
  const dates = [
    article.updated ? `updated ${minute(article.updated.value)}` : '',
    article.page.captured === undefined ? '' : `captured ${minute(article.page.captured)}`,
  ]
  const facts = [citation(article), ...dates, article.page.url ?? article.page.path ?? '']
  return markup`<bdi>${facts.filter(fact => fact !== '').join(' · ')}</bdi>`
}

const minute = (value: string): string => value.slice(0, 16).replace('T', ' ')

function stepOf(shown: Shown, { ordered, kept, headline, stretches, items }: VersionStep, i: number): Markup {
  const name = ordered ? `From version ${i + 1} to ${i + 2}` : `Between versions ${i + 1} and ${i + 2}, whichever is the later`
  if (stretches.length === 0 && !headline) return markup`<p><b>${name}</b>: the same words.</p>`
  const list = clusters(shown, stretches)
  return markup`<p><b>${name}</b> <span class="why">${Math.round(kept * 100)}% of the words stand on</span></p>
${headline ? markup`<p class="change" dir="auto">Headline: <del>${headline.before}</del> <ins>${headline.after}</ins> ${toned(headline.tone)}</p>` : ''}
${items.length > 0 ? markup`<ul>${items.map(item => itemLine(shown, item))}</ul>` : ''}
<details><summary>The words <span class="count">(${stretches.length} changed)</span></summary><div>${list.slice(0, MOST_STRETCHES).map(each => changeLine(shown, each))}
${list.length > MOST_STRETCHES ? markup`<p class="why">${list.length - MOST_STRETCHES} more stand in the export.</p>` : ''}</div></details>`
}

function itemLine(shown: Shown, { before, after, note, tone }: ItemChange): Markup {
  const links = [before, after].flatMap((each, i) => (each ? [link(shown, each.evidence, i === 0 ? 'before' : 'after')] : []))
  return markup`<li><bdi>${note}</bdi> ${toned(tone)} <span class="why">${links.map((each, i) => markup`${i > 0 ? ' · ' : ''}${each}`)}</span></li>`
}

function toned(tone: Tone | undefined): Markup {
  return tone ? markup`<span class="badge updates">${tone}</span>` : markup``
}

function link(shown: Shown, evidence: NonNullable<Stretch['before']>, name: string): Markup {
  return markup`<a href="#${shown.place(evidence.article, evidence)}">${name}</a>`
}

/** Changes that stand near each other in one of the texts, together; moved words by themselves. */
function clusters(shown: Shown, stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = []
  for (const stretch of stretches) {
    const last = groups.at(-1)
    const previous = last?.at(-1)
    if (last && previous && between(shown, previous, stretch)) last.push(stretch)
    else groups.push([stretch])
  }
  return groups
}

/** The unchanged stretch between two changes of one paragraph, where it is short. */
function between(
  shown: Shown,
  one: Stretch,
  other: Stretch,
): { readonly article: string; readonly start: number; readonly end: number } | undefined {
  if (one.kind === 'moved' || other.kind === 'moved') return undefined
  for (const side of ['after', 'before'] as const) {
    const [a, b] = [one[side], other[side]]
    if (!a || !b || b.start < a.end || b.start - a.end > AROUND) continue
    const gap = { article: a.article, start: a.end, end: b.start }
    if (!textOf(shown, gap.article).slice(gap.start, gap.end).includes('\n')) return gap
  }
  return undefined
}

function changeLine(shown: Shown, group: readonly Stretch[]): Markup {
  const [first, last] = [group[0]!, group.at(-1)!]
  const pieces = group.map((stretch, i) => {
    const gap = i > 0 ? between(shown, group[i - 1]!, stretch) : undefined
    return markup`${gap ? textOf(shown, gap.article).slice(gap.start, gap.end) : ''}${changed(stretch)}`
  })
  const [left, right] = [first.after ?? first.before!, last.after ?? last.before!]
  const links = [group.find(({ before }) => before)?.before, group.find(({ after }) => after)?.after]
  const named = links.flatMap((each, i) => (each ? [link(shown, each, i === 0 ? 'before' : 'after')] : []))
  return markup`<p class="change" dir="auto">${first.kind === 'moved' ? 'Moved: ' : ''}${leading(textOf(shown, left.article), left.start)}${pieces}${trailing(textOf(shown, right.article), right.end)} <span class="why">${named.map((each, i) => markup`${i > 0 ? ' · ' : ''}${each}`)}</span></p>`
}

function textOf(shown: Shown, article: string): string {
  return shown.byArticle.get(article)?.article.text ?? ''
}

function changed({ kind, before, after }: Stretch): Markup {
  if (kind === 'moved') return markup`${cut(after?.exact ?? '')}`
  const gone = before ? markup`<del>${cut(before.exact)}</del>` : ''
  return markup`${gone}${before && after ? ' ' : ''}${after ? markup`<ins>${cut(after.exact)}</ins>` : ''}`
}

/** What stands before a place in its paragraph, from a word on. */
function leading(text: string, at: number): string {
  const paragraph = text.lastIndexOf('\n', at - 1) + 1
  if (at - paragraph <= AROUND) return text.slice(paragraph, at)
  const word = text.indexOf(' ', at - AROUND)
  return `… ${text.slice(word < 0 || word >= at ? at - AROUND : word + 1, at).toWellFormed()}`
}

function trailing(text: string, at: number): string {
  const feed = text.indexOf('\n', at)
  return cut(text.slice(at, feed < 0 ? text.length : feed), AROUND)
}
