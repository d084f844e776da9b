import type { Attribution } from '../../reading/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, type Shown } from '../shown.ts'
import { cut, inSentence } from './words.ts'

const MOST_SPEAKERS = 60

/** Who said what, by speaker, each statement with the mouths it passed through. */
export function statementsSection(shown: Shown): Markup {
  const bySpeaker = new Map<string, { attribution: Attribution; article: string }[]>()
  for (const { article, reading } of shown.current)
    for (const attribution of reading.attributions) {
      const name = attribution.source.name
      bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), { attribution, article: article.id }])
    }
  const speakers = [...bySpeaker].toSorted(
    (a, b) => Number(a[0] === 'unclear') - Number(b[0] === 'unclear') || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  )
  return markup`<section id="statements" aria-labelledby="statements-title">
<h2 id="statements-title">Who said what</h2>
<p class="about">Every statement that a page attributes to somebody, with all who passed it on. Where the page does not tell who speaks, the source is unclear: it is not guessed.</p>
${speakers.slice(0, MOST_SPEAKERS).map(
  ([name, said]) => markup`<details><summary><b><bdi>${name}</bdi></b> <span class="count">${said.length}</span></summary>
<ul class="plain">${said.map(({ attribution, article }) => statement(shown, attribution, article))}</ul></details>`,
)}
${speakers.length > MOST_SPEAKERS ? markup`<p class="about">${speakers.length - MOST_SPEAKERS} more speakers stand in the export.</p>` : ''}
</section>`
}

function statement(shown: Shown, attribution: Attribution, articleId: string): Markup {
  const page = shown.byArticle.get(articleId)!
  const { article, reading } = page
  const said = attribution.content.map(span => article.text.slice(span.start, span.end)).join(' … ')
  const whole = {
    start: Math.min(...attribution.evidence.map(each => each.start)),
    end: Math.max(...attribution.evidence.map(each => each.end)),
  }
  const href = shown.place(articleId, attribution.evidence.length > 0 ? whole : (attribution.content[0] ?? { start: 0, end: 0 }))
  const chain = chainOf(attribution, reading.attributions)
  const text = attribution.mode === 'direct' ? markup`<q class="said" dir="auto">${cut(said)}</q>` : inSentence(page, attribution.content)
  return markup`<li><p class="quote">${text}<cite>${[attribution.kind, ...marks(attribution, article.text)].join(', ')} · <a href="#${href}"><bdi>${citation(article)}</bdi></a>${
    chain ? markup`<br><span class="chain">passed on by <bdi>${chain}</bdi></span>` : ''
  }</cite></p></li>`
}

/** What a reader must know of a statement beside its words. */
function marks({ source, polarity, certainty, unverified, addressee, occasion }: Attribution, text: string): string[] {
  return [
    source.anonymity === 'named' ? '' : source.anonymity,
    polarity === 'negative' ? 'negated' : '',
    certainty === 'certain' || certainty === 'unknown' ? '' : certainty,
    unverified ? 'could not be verified' : '',
    occasion ? `at ${/^[aeiou]/.test(occasion) ? 'an' : 'a'} ${occasion}` : '',
    addressee ? `to ${cut(text.slice(addressee.span.start, addressee.span.end), 60)}` : '',
  ].filter(each => each !== '')
}

/** The mouths between the outlet and the speaker, outermost first: from the parents and their relayers. */
function chainOf(attribution: Attribution, all: readonly Attribution[]): string {
  const links = attribution.via.map(relay => relay.name)
  let parent = all.find(each => each.id === attribution.parent)
  for (let depth = 0; parent && depth < 16; depth++) {
    links.unshift(...parent.via.map(relay => relay.name), parent.source.name)
    const above: string | undefined = parent.parent
    parent = above === undefined ? undefined : all.find(each => each.id === above)
  }
  return links.join(' → ')
}
