import type { Comparison, Disagreement } from '../../comparison/index.ts'
import { markup, type Markup } from '../markup.ts'
import { inRecordOrder, type Shown } from '../shown.ts'
import { words } from './words.ts'

const MOST = 60
const MOST_QUOTES = 3
const RELATION = { contradicts: 'contradicts', updates: 'updates', refines: 'both can be true' } as const

/** Where accounts part, both sides quoted. */
export function disagreementsSection(shown: Shown, { disagreements }: Comparison): Markup {
  return markup`<section id="disagreements" aria-labelledby="disagreements-title">
<h2 id="disagreements-title">Where they disagree</h2>
<p class="about">Denials, other numbers, other outcomes. What is later in the world updates; what only counts otherwise refines. Which side is right is for you to judge.</p>
${disagreements.length === 0 ? markup`<p>No disagreement was found.</p>` : ''}
${disagreements.slice(0, MOST).map(each => card(shown, each))}
${disagreements.length > MOST ? markup`<p class="about">${disagreements.length - MOST} more stand in the export.</p>` : ''}
</section>`
}

function card(shown: Shown, { kind, relation, sides, why }: Disagreement): Markup {
  return markup`<div class="card">
<h3><span class="badge ${relation}">${RELATION[relation]}</span> ${kind}</h3>
<div class="sides">${sides.map(
    side =>
      markup`<div class="side">${side.time ? markup`<p class="why"><time datetime="${side.time}">${side.time}</time></p>` : ''}${inRecordOrder(
        shown,
        side.evidence,
      )
        .slice(0, MOST_QUOTES)
        .map(each => words(shown, each))}</div>`,
  )}</div>
<p class="why" dir="auto">${why}</p>
</div>`
}
