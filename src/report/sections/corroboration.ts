import type { Claim, Comparison } from '../../comparison/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, inRecordOrder, type Shown } from '../shown.ts'
import { words } from './words.ts'

/** More claims than this no reader reads; the export has them all. */
const MOST_CLAIMS = 60
const MOST_QUOTES = 6

/** Who confirms whom: the claims that several articles tell, with the origins behind them. */
export function corroborationSection(shown: Shown, { claims }: Comparison): Markup {
  const told = claims
    .filter(claim => claim.articles.length > 1 || claim.deniedBy.length > 0 || claim.assertedBy.some(({ dropped }) => dropped))
    .toSorted(
      (a, b) =>
        b.outlets.length - a.outlets.length ||
        b.articles.length - a.articles.length ||
        b.origins.length - a.origins.length ||
        (a.id < b.id ? -1 : 1),
    )
  return markup`<section id="corroboration" aria-labelledby="corroboration-title">
<h2 id="corroboration-title">Who confirms whom</h2>
<p class="about">What more than one article tells, somebody denies, or a later version of an article drops. Origins are counted, not articles: a copy or a relayed word adds none, and an unnamed source confirms nobody.</p>
${told.length === 0 ? markup`<p>No claim is told by two articles.</p>` : ''}
${told.slice(0, MOST_CLAIMS).map(claim => claimCard(shown, claim))}
${told.length > MOST_CLAIMS ? markup`<p class="about">${told.length - MOST_CLAIMS} more stand in the export.</p>` : ''}
</section>`
}

const VERDICT = { independent: 'told independently', 'single-origin': 'a single origin', unknown: 'origin unknown' } as const

function claimCard(shown: Shown, claim: Claim): Markup {
  const asserted = inRecordOrder(
    shown,
    claim.assertedBy.flatMap(each => each.evidence),
  )
  const denied = inRecordOrder(
    shown,
    claim.deniedBy.flatMap(each => each.evidence),
  )
  return markup`<div class="card">
<h3 dir="auto">${claim.summary}</h3>
<p><span class="badge ${claim.corroboration}">${VERDICT[claim.corroboration]}</span> ${sentence(claim)}</p>
${claim.origins.length > 0 ? markup`<ul class="chain">${claim.origins.map(origin => markup`<li><b><bdi>${origin.name}</bdi></b>${origin.anonymous ? ' (anonymous)' : ''}${origin.how === origin.name ? '' : markup`: <bdi>${origin.how}</bdi>`}</li>`)}</ul>` : ''}
${droppedLine(shown, claim)}
<details><summary>The words <span class="count">(${asserted.length})</span></summary><div>${asserted.slice(0, MOST_QUOTES).map(each => words(shown, each))}</div></details>
${denied.length > 0 ? markup`<details open><summary>Denied <span class="count">(${denied.length})</span></summary><div>${denied.slice(0, MOST_QUOTES).map(each => words(shown, each))}</div></details>` : ''}
</div>`
}

/** Who says it no more: an outlet whose next version of the article leaves it out or tells it otherwise. */
function droppedLine(shown: Shown, { assertedBy }: Claim): Markup {
  const dropped = assertedBy.flatMap(({ article, dropped: by }) => {
    const page = shown.byArticle.get(article)
    return by && page
      ? [`${citation(page.article)} (${by.how === 'removed' ? 'taken out' : 'told in other words'} in its next version)`]
      : []
  })
  return dropped.length === 0 ? markup`` : markup`<p class="why">Dropped by <bdi>${[...new Set(dropped)].join('; ')}</bdi>.</p>`
}

/** "Three articles, two outlets, one origin, anonymous." */
function sentence({ articles, outlets, origins, anonymousOrigins }: Claim): string {
  const parts = [count(articles.length, 'article'), count(outlets.length, 'outlet'), count(origins.length, 'origin')]
  if (anonymousOrigins > 0) parts.push(anonymousOrigins === origins.length ? 'anonymous' : `${anonymousOrigins} of them anonymous`)
  return `${parts.join(', ')}.`
}

/** "1 article", "3 articles". */
function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
