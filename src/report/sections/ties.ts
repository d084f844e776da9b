import type { Comparison, Lineage } from '../../comparison/index.ts'
import type { Situation } from '../../situation/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, inRecordOrder, type Shown } from '../shown.ts'
import { words } from './words.ts'

const MOST_RELATIONS = 40
const MOST_QUOTES = 5

/** Friends and foes: the signed ties of actors, speech apart from deeds. */
export function tiesSection(shown: Shown, { relations }: Situation): Markup {
  const strongest = relations.toSorted((a, b) => b.cooperation + b.conflict - (a.cooperation + a.conflict) || (a.id < b.id ? -1 : 1))
  return markup`<section id="ties" aria-labelledby="ties-title">
<h2 id="ties-title">Friends and foes</h2>
<p class="about">How two actors deal with each other in the events that the pages tell: words apart from deeds, each sign open to its sentences.</p>
${strongest.length === 0 ? markup`<p>No two actors deal with each other here.</p>` : ''}
<ul class="plain">${strongest.slice(0, MOST_RELATIONS).map(
    tie => markup`<li><details><summary><bdi>${tie.aName}</bdi> – <bdi>${tie.bName}</bdi> <span class="badge ${tie.sign}">${tie.sign}</span> <span class="count">${tie.cooperation} for, ${tie.conflict} against; ${tie.period.from} to ${tie.period.to}</span></summary>
<div><p class="why">Words: ${tie.speech.cooperation} for, ${tie.speech.conflict} against. Deeds: ${tie.deeds.cooperation} for, ${tie.deeds.conflict} against.</p>
${inRecordOrder(shown, tie.evidence)
  .slice(0, MOST_QUOTES)
  .map(each => words(shown, each))}</div></details></li>`,
  )}</ul>
</section>`
}

/** Where actors stand, dated. */
export function positionsSection(shown: Shown, { positions }: Comparison): Markup {
  if (positions.length === 0) return markup``
  return markup`<section id="positions" aria-labelledby="positions-title">
<h2 id="positions-title">Who stands where</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Positions"><table>
<thead><tr><th scope="col">From</th><th scope="col">Actor</th><th scope="col">Stance</th><th scope="col">Matter</th><th scope="col">Words</th></tr></thead>
<tbody>${positions.map(
    each =>
      markup`<tr><td>${each.from ?? ''}</td><td><bdi>${each.name}</bdi></td><td>${each.stance}</td><td dir="auto">${each.issue}</td><td>${inRecordOrder(
        shown,
        each.evidence,
      )
        .slice(0, 1)
        .map(one => words(shown, one))}</td></tr>`,
  )}</tbody></table></div>
</section>`
}

const KIND = { 'copied-prose': 'copies the prose of', 'same-utterance': 'quotes the same words as', credits: 'credits' } as const

/** Who has it from whom. */
export function lineageSection(shown: Shown, { lineage }: Comparison): Markup {
  return markup`<section id="lineage" aria-labelledby="lineage-title">
<h2 id="lineage-title">Who has it from whom</h2>
<p class="about">Copied prose and one shared utterance both defeat independence.</p>
${lineage.length === 0 ? markup`<p>No article leans on another.</p>` : ''}
<ul class="plain">${lineage.map(
    each => markup`<li><details><summary><bdi>${name(shown, each.from)}</bdi> ${KIND[each.kind]} <bdi>${typeof each.to === 'string' ? name(shown, each.to) : each.to.outlet}</bdi>${share(each)}</summary>
<div>${each.evidence.slice(0, 2).flatMap(pair => pair.map(side => words(shown, side)))}</div></details></li>`,
  )}</ul>
</section>`
}

function share({ share }: Lineage): Markup {
  return share > 0 ? markup` <span class="count">${Math.round(share * 100)}%</span>` : markup``
}

function name(shown: Shown, article: string): string {
  const page = shown.byArticle.get(article)
  return page ? citation(page.article) : article
}
