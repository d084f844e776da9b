import type { Actor, Event, Party } from '../../reading/index.ts'
import type { ReadPage } from '../../record/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, type Shown } from '../shown.ts'
import { cut } from './words.ts'

const MOST = 250

/** Who did what to whom: a table by date, with how sure and whose word. */
export function eventsSection(shown: Shown): Markup {
  const rows = shown.current
    .flatMap(page => page.reading.events.map(event => ({ page, event })))
    .toSorted((a, b) => compare(a.event.time?.from ?? '9999', b.event.time?.from ?? '9999') || compare(a.event.id, b.event.id))
  return markup`<section id="events" aria-labelledby="events-title">
<h2 id="events-title">Who did what to whom</h2>
<p class="about">Events by PLOVER's types, dated where the page dates them. What did not happen, or only may, says so.</p>
${
  rows.length === 0
    ? markup`<p>No event was found.</p>`
    : markup`<div class="scroll" tabindex="0" role="region" aria-label="Events"><table>
<thead><tr><th scope="col">When</th><th scope="col">Type</th><th scope="col">Actor</th><th scope="col">Recipient</th><th scope="col">How sure</th><th scope="col">Whose word</th><th scope="col">Words</th></tr></thead>
<tbody>${rows.slice(0, MOST).map(({ page, event }) => row(shown, page, event))}</tbody></table></div>`
}
${rows.length > MOST ? markup`<p class="about">${rows.length - MOST} more stand in the export.</p>` : ''}
</section>`
}

function row(shown: Shown, { article, reading }: ReadPage, event: Event): Markup {
  const evidence = event.evidence[0] ?? event.trigger
  const attribution = reading.attributions.find(each => each.id === event.attribution)
  return markup`<tr><td class="day">${event.time ? event.time.from.slice(0, 10) : ''}</td><td>${event.type}${[
    event.mode,
    event.instrument?.kind,
    ...(event.contexts ?? []),
  ]
    .filter(word => word !== undefined)
    .map(word => markup`<br><span class="why">${word}</span>`)}</td>
<td><bdi>${party(event.actor, reading.actors, article.text)}</bdi></td><td><bdi>${party(event.recipient, reading.actors, article.text)}</bdi></td>
<td>${event.polarity === 'negative' ? 'not ' : ''}${event.modality}</td><td><bdi>${attribution ? attribution.source.name : (article.outlet ?? 'the page')}</bdi></td>
<td><a href="#${shown.place(article.id, evidence)}"><bdi>${cut(article.text.slice(evidence.start, evidence.end), 140)}</bdi></a> <span class="why"><bdi>${citation(article)}</bdi></span>${
    event.why === undefined ? '' : markup`<details class="why"><summary>Why</summary>${event.why}</details>`
  }</td></tr>`
}

/** A side of an event by its actor's name, else by its own words. */
function party({ actor, span }: Party, actors: readonly Actor[], text: string): string {
  const name = actors.find(each => each.id === actor)?.name
  return cut(name ?? (span ? text.slice(span.start, span.end) : ''), 80)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
