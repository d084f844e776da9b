import { createHash } from 'node:crypto'
import type { Comparison } from '../comparison/index.ts'
import type { ReadPage } from '../record/index.ts'
import type { Situation } from '../situation/index.ts'
import { markup, trusted, type Markup } from './markup.ts'
import { overviewOf, type Count, type Overview } from './overview.ts'
import { script } from './script.ts'
import { corroborationSection } from './sections/corroboration.ts'
import { disagreementsSection } from './sections/disagreements.ts'
import { eventsSection } from './sections/events.ts'
import { pagesSection } from './sections/pages.ts'
import { statementsSection } from './sections/statements.ts'
import { lineageSection, positionsSection, tiesSection } from './sections/ties.ts'
import { versionsSection } from './sections/versions.ts'
import { shownOf } from './shown.ts'
import { style } from './style.ts'

/** What a report is made of. */
export interface Reported {
  readonly title: string
  readonly pages: readonly ReadPage[]
  readonly comparison: Comparison
  readonly situation: Situation
}

/** The report as one HTML document: nothing is fetched, nothing of a page is run, and a content security policy says so to the browser. */
export function documentOf({ title, pages, comparison, situation }: Reported): string {
  const shown = shownOf(pages, comparison.versions)
  const sections = [
    corroborationSection(shown, comparison),
    disagreementsSection(shown, comparison),
    statementsSection(shown),
    eventsSection(shown),
    tiesSection(shown, situation),
    positionsSection(shown, comparison),
    lineageSection(shown, comparison),
    versionsSection(shown, comparison.versions),
  ]
  // The pages come last: by now every section has said which words it links to.
  const all = [...sections, pagesSection(shown)]
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`
  return String(markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – Rashomon</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the record</a>
${head(title, overviewOf(pages, comparison))}
<nav class="contents" aria-label="Contents"><ul>
<li><a href="#corroboration">Who confirms whom</a></li><li><a href="#disagreements">Where they disagree</a></li><li><a href="#statements">Who said what</a></li><li><a href="#events">Who did what</a></li><li><a href="#ties">Friends and foes</a></li>${
    comparison.positions.length > 0 ? markup`<li><a href="#positions">Who stands where</a></li>` : ''
  }<li><a href="#lineage">Who has it from whom</a></li>${
    comparison.versions.length > 0 ? markup`<li><a href="#versions">What was changed</a></li>` : ''
  }<li><a href="#pages">The pages</a></li>
</ul></nav>
<main id="main">${all}</main>
<footer>Made by Rashomon from ${pages.length} pages, offline, by the same rules for every page. It says who says what; whether it is true, it does not say.</footer>
<script>${trusted(script)}</script>
</body>
</html>
`)
}

function head(title: string, overview: Overview): Markup {
  const { articles, outlets, comments, statements, events, days, corroboration, disagreements } = overview
  const span = days ? (days.from === days.to ? `, of ${days.from}` : `, ${days.from} to ${days.to}`) : ''
  const figures: [string, number][] = [
    ['articles', articles],
    ['outlets', outlets.length],
    ['statements', statements],
    ['events', events],
    ['claims told independently', corroboration.independent],
    ['claims of a single origin', corroboration['single-origin']],
    ['disagreements', disagreements.length],
    ["readers' comments", comments],
  ]
  return markup`<header class="top">
<p class="brand">Rashomon</p>
<h1><bdi>${title}</bdi></h1>
<p class="lead">Many accounts, one record${span}. Every line opens to the exact words on the exact page.</p>
<dl class="figures">${figures.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<div class="columns">${tally('Quoted most', overview.speakers)}${tally('Events by type', overview.eventTypes)}</div>
</header>`
}

const MOST_TALLIED = 8

function tally(title: string, counts: readonly Count[]): Markup {
  if (counts.length === 0) return markup``
  const most = counts[0]!.count
  return markup`<div><h2 class="tally-title">${title}</h2><dl class="tally">${counts
    .slice(0, MOST_TALLIED)
    .map(
      ({ name, count }) =>
        markup`<dt><bdi>${name}</bdi></dt><dd><meter min="0" max="${most}" value="${count}" aria-label="${name}"></meter>${count}</dd>`,
    )}</dl></div>`
}

/** The CSP source expression of an inline element's text. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
