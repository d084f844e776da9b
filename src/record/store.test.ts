import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test as property } from '@fast-check/vitest'
import { afterEach, describe, expect, test } from 'vitest'
import { compared, STORY, told, type Told } from '../../test/small-story.ts'
import { openRecord } from './open.ts'
import type { Run } from './run.ts'
import { readAll, type Store } from './store.ts'

/**
 * What every store keeps its word on. A new store joins the list below; `open` gives the record of a name, made where it is not, and opened
 * again where it is.
 */
interface Place {
  open(run?: Run): Promise<Store>
  remove(): void
}

function sqlite(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-store-'))
  return {
    open: run => openRecord(join(folder, 'story.rashomon'), { mode: 'create', ...(run ? { run } : {}) }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

describe.each([['SQLite', sqlite]] as const)('a record in %s', (_, make) => {
  const places: Place[] = []
  const place = (): Place => {
    const made = make()
    places.push(made)
    return made
  }
  const filled = async (pages: readonly Told[] = STORY): Promise<Store> => {
    const store = await place().open()
    for (const { page, bytes, read } of pages) await store.add(page, bytes, read)
    return store
  }
  afterEach(() => {
    for (const each of places.splice(0)) each.remove()
  })

  test('is empty when it is made', async () => {
    const store = await place().open()
    expect(await readAll(store)).toEqual([])
    expect(await store.pages()).toEqual([])
    expect(await store.comparison()).toEqual({ versions: [], lineage: [], claims: [], disagreements: [], positions: [] })
    expect(await store.situation()).toEqual({ relations: [] })
    expect(await store.stale()).toBe(false)
  })

  test('gives back what was read, letter for letter, after it was closed and opened again', async () => {
    const here = place()
    const first = await here.open()
    const { page, bytes, read } = STORY[0]!
    expect(await first.add(page, bytes, read)).toBe(true)
    await first.close()
    const store = await here.open()
    expect(await store.article(read.article.id)).toEqual(read)
    expect(await store.bytes(page.sha256)).toEqual(bytes)
    expect(await store.page(page.sha256)).toMatchObject({
      sha256: page.sha256,
      source: page.source,
      mediaType: page.mediaType,
      bytes: page.bytes,
    })
  })

  test('tells its articles by date and then by id, the undated last, whatever order they came in', async () => {
    const undated = told('Nobody', 'nothing')
    const order = async (pages: readonly Told[]) => (await readAll(await filled(pages))).map(read => read.article.id)
    const one = await order([undated, ...STORY])
    expect(await order([...STORY, undated].toReversed())).toEqual(one)
    expect(one.at(-1)).toBe(undated.read.article.id)
    expect(one.at(-2)).toBe(STORY[0]!.read.article.id)
    expect(one.slice(0, 2)).toEqual(one.slice(0, 2).toSorted())
  })

  test('holds a page once, however often it is added', async () => {
    const store = await filled()
    const { page, bytes, read } = STORY[1]!
    expect(await store.add({ ...page, path: 'elsewhere.txt' }, bytes, read)).toBe(false)
    expect(await readAll(store)).toHaveLength(STORY.length)
    expect(await store.pages()).toEqual(STORY.map(each => each.page.sha256).toSorted())
    expect(await store.has(page.sha256)).toBe(true)
    expect(await store.has('0'.repeat(64))).toBe(false)
  })

  test('keeps nothing of a page that could not be added whole', async () => {
    const store = await filled(STORY.slice(0, 1))
    const { page, bytes, read } = STORY[1]!
    const twice = { ...read, reading: { ...read.reading, events: [...read.reading.events, ...read.reading.events] } }
    await expect(store.add(page, bytes, twice)).rejects.toThrow()
    expect(await store.has(page.sha256)).toBe(false)
    expect(await store.bytes(page.sha256)).toBeUndefined()
    expect(await store.item(read.reading.actors[0]!.id)).toBeUndefined()
    expect(await store.find('Tomas', 5)).toEqual([])
    expect(await store.add(page, bytes, read)).toBe(true)
  })

  test('knows that pages were added since they were compared', async () => {
    const store = await filled(STORY.slice(0, 2))
    expect(await store.stale()).toBe(true)
    const { comparison, situation } = compared(STORY.slice(0, 2))
    expect(await readAll(store)).toHaveLength(2)
    await store.compare(comparison, situation)
    expect(await store.stale()).toBe(false)
    const { page, bytes, read } = STORY[2]!
    await store.add(page, bytes, read)
    expect(await store.stale()).toBe(true)
  })

  test('counts a page as not compared that another program added while the comparison was made', async () => {
    const here = place()
    const [mine, theirs] = [await here.open(), await here.open()]
    for (const { page, bytes, read } of STORY.slice(0, 2)) await mine.add(page, bytes, read)
    const seen = await readAll(mine)
    const { page, bytes, read } = STORY[2]!
    await theirs.add(page, bytes, read)
    const { comparison, situation } = compared(STORY.slice(0, seen.length))
    await mine.compare(comparison, situation)
    expect(await theirs.stale()).toBe(true)
  })

  test('puts one comparison in the place of the last', async () => {
    const store = await filled()
    const { comparison, situation } = compared(STORY)
    await store.compare(comparison, situation)
    expect(await store.comparison()).toEqual(comparison)
    expect(await store.situation()).toEqual(situation)
    await store.compare({ ...comparison, claims: [] }, { relations: [] })
    expect(await store.comparison()).toEqual({ ...comparison, claims: [] })
    expect(await store.situation()).toEqual({ relations: [] })
  })

  test('keeps the last comparison where the next cannot be written whole', async () => {
    const store = await filled()
    const { comparison, situation } = compared(STORY)
    await store.compare(comparison, situation)
    await expect(store.compare({ ...comparison, claims: [...comparison.claims, ...comparison.claims] }, situation)).rejects.toThrow()
    expect(await store.comparison()).toEqual(comparison)
  })

  test('finds every item by its id', async () => {
    const store = await filled()
    const { comparison, situation } = compared(STORY)
    await store.compare(comparison, situation)
    const { article, comments, reading } = STORY[0]!.read
    for (const [kind, item] of [
      ['comment', comments[0]!],
      ['actor', reading.actors[0]!],
      ['attribution', reading.attributions[0]!],
      ['event', reading.events[0]!],
    ] as const)
      expect(await store.item(item.id)).toEqual({ kind, article: article.id, item })
    expect(await store.item(article.id)).toEqual({ kind: 'article', article: article.id, item: article })
    for (const [kind, item] of [
      ['claim', comparison.claims[0]!],
      ['lineage', comparison.lineage[0]!],
      ['disagreement', comparison.disagreements[0]!],
      ['position', comparison.positions[0]!],
      ['relation', situation.relations[0]!],
    ] as const)
      expect(await store.item(item.id)).toEqual({ kind, item })
    expect(await store.item('nothing')).toBeUndefined()
  })

  test('says by which versions, models and settings it was read, whatever order they came in', async () => {
    const one: Run = { version: '1.0.0', models: [{ name: 'english 1', sha256: 'a'.repeat(64) }], settings: {} }
    const two: Run = { version: '2.0.0', models: [], settings: { strict: true } }
    const runs = async (order: readonly Run[]) => {
      const here = place()
      for (const [i, run] of order.entries()) {
        const store = await here.open(run)
        await store.add(STORY[i]!.page, STORY[i]!.bytes, STORY[i]!.read)
        await store.close()
      }
      return (await here.open()).runs()
    }
    expect(await runs([one, two])).toEqual([one, two])
    expect(await runs([two, one, two])).toEqual([one, two])
  })

  test('finds articles by their words, in any form and order, with the words that it found', async () => {
    const [found, ...others] = await (await filled()).find('OPENING bridges', 10)
    expect(others).toEqual([])
    expect(found).toMatchObject({ article: STORY[0]!.read.article.id, outlet: 'Harbour Post', published: '2031-03-02' })
    const hits = found!.hits.map(hit => found!.text.slice(hit.start, hit.end))
    expect(hits).toContain('bridge')
    expect(hits).toContain('open')
    const { text } = STORY[0]!.read.article
    expect(text.slice(found!.span.start, found!.span.end)).toBe(found!.text)
  })

  test('finds no more than it is asked for, and the title weighs most', async () => {
    const store = await filled()
    expect(await store.find('bridge', 2)).toHaveLength(2)
    expect((await store.find('kovic', 5))[0]?.title).toBe('Ana Kovic on the bridge')
  })

  test('finds words side by side in quotation marks, and beginnings with a star', async () => {
    const store = await filled()
    expect(await store.find('"bridge stays"', 5)).toHaveLength(1)
    expect(await store.find('"stays bridge"', 5)).toHaveLength(0)
    expect(await store.find('fisher*', 5)).toHaveLength(1)
    expect(await store.find('fisher', 5)).toHaveLength(0)
  })

  test('shows hits where they stand even in a text with the strangest characters', async () => {
    const strange = told('Ana\ue000Kovic', 'the \ue001 fishermen \u{1f41f} waited\u0000 at the quay')
    const [found] = await (await filled([strange])).find('quay', 1)
    expect(found!.hits.map(hit => found!.text.slice(hit.start, hit.end))).toEqual(['quay'])
    expect(found!.text).toBe(strange.read.article.text.slice(found!.span.start, found!.span.end))
  })

  const searched = { store: undefined as Store | undefined }
  property.prop(
    [
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('"', '*', '(', 'NEAR', ' OR ', '-', ':', '\0', 'bridge', '^', '+') }),
      ),
    ],
    {
      numRuns: 200,
    },
  )('takes anything for a search', async words => {
    searched.store ??= await filled()
    for (const { text, hits } of await searched.store.find(words, 3))
      for (const hit of hits) expect(text.slice(hit.start, hit.end)).not.toBe('')
  })
})
