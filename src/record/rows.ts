import type { Comparison } from '../comparison/index.ts'
import type { Situation } from '../situation/index.ts'
import type { Row } from './connection.ts'
import type { ReadPage } from './store.ts'

/** The rows of one article beside its blob: what a search needs of each item, as columns of the tables in schema.ts. */
export function articleRows({ article, comments, reading }: ReadPage): (readonly [table: string, rows: readonly Row[]])[] {
  return [
    [
      'comment',
      comments.map(comment => ({
        id: comment.id,
        article: article.id,
        author: comment.author,
        reply_to: comment.replyTo,
        published: comment.published,
        language: comment.language,
      })),
    ],
    [
      'actor',
      reading.actors.map(actor => ({
        id: actor.id,
        article: article.id,
        name: actor.name,
        type: actor.type,
        country: actor.country,
        sector: actor.sector,
        known: actor.known,
      })),
    ],
    [
      'attribution',
      reading.attributions.map(said => ({
        id: said.id,
        article: article.id,
        kind: said.kind,
        mode: said.mode,
        polarity: said.polarity,
        source: said.source.name,
        source_actor: said.source.actor,
        anonymity: said.source.anonymity,
        parent: said.parent,
        time: said.time,
        start: said.content[0]?.start,
        stop: said.content.at(-1)?.end,
      })),
    ],
    [
      'event',
      reading.events.map(event => ({
        id: event.id,
        article: article.id,
        type: event.type,
        mode: event.mode,
        cameo: event.cameo,
        actor: event.actor.actor,
        recipient: event.recipient.actor,
        time_from: event.time?.from,
        time_to: event.time?.to,
        country: event.place?.country,
        modality: event.modality,
        polarity: event.polarity,
        attribution: event.attribution,
        start: event.trigger.start,
        stop: event.trigger.end,
      })),
    ],
  ]
}

/** The rows of a comparison and a situation, each whole in its `item`. */
export function comparisonRows(comparison: Comparison, situation: Situation): (readonly [table: string, rows: readonly Row[]])[] {
  return [
    [
      'versions',
      comparison.versions.map((versions, place) => ({
        place,
        id: versions.id,
        articles: versions.articles.length,
        ordered_by: versions.order,
        item: JSON.stringify(versions),
      })),
    ],
    [
      'lineage',
      comparison.lineage.map((lineage, place) => ({
        place,
        id: lineage.id,
        from_article: lineage.from,
        to_article: typeof lineage.to === 'string' ? lineage.to : undefined,
        to_outlet: typeof lineage.to === 'string' ? undefined : lineage.to.outlet,
        kind: lineage.kind,
        share: lineage.share,
        item: JSON.stringify(lineage),
      })),
    ],
    [
      'claim',
      comparison.claims.map((claim, place) => ({
        place,
        id: claim.id,
        kind: claim.kind,
        corroboration: claim.corroboration,
        origins: claim.origins.length,
        anonymous_origins: claim.anonymousOrigins,
        time_from: claim.time?.from,
        time_to: claim.time?.to,
        summary: claim.summary,
        item: JSON.stringify(claim),
      })),
    ],
    [
      'disagreement',
      comparison.disagreements.map((disagreement, place) => ({
        place,
        id: disagreement.id,
        kind: disagreement.kind,
        relation: disagreement.relation,
        why: disagreement.why,
        item: JSON.stringify(disagreement),
      })),
    ],
    [
      'position',
      comparison.positions.map((position, place) => ({
        place,
        id: position.id,
        actor: position.actor,
        issue: position.issue,
        stance: position.stance,
        time_from: position.from,
        time_to: position.to,
        item: JSON.stringify(position),
      })),
    ],
    [
      'relation',
      situation.relations.map((relation, place) => ({
        place,
        id: relation.id,
        a: relation.a,
        b: relation.b,
        time_from: relation.period.from,
        time_to: relation.period.to,
        sign: relation.sign,
        weight: relation.weight,
        item: JSON.stringify(relation),
      })),
    ],
  ]
}
