import { describe, expect, test } from 'vitest'
import { LEADERS } from '../lexicon/leaders.ts'
import { columns, formsOf, items, knownActor, matchesIn } from './gazetteer.ts'
import { wordsOf } from './words.ts'

function found(text: string): string[] {
  return matchesIn(wordsOf(text)).map(({ start, end, forms }) => `${text.slice(start, end)} ${forms[0]!.known.key}`)
}

describe('what the gazetteer finds', () => {
  test('the longest form at a place', () => {
    expect(found('the Islamic State in the Greater Sahara')).toEqual(['Islamic State in the Greater Sahara ISGS'])
    expect(found('10 Downing Street')).toEqual(['10 Downing Street GBR'])
  })

  test('a form in any spelling', () => {
    expect(found('Côte d’Ivoire, Al Qaeda, N’Djamena')).toEqual(['Côte d’Ivoire CIV', 'Al Qaeda ALQAEDA', 'N’Djamena TCD'])
  })

  test('an acronym only in capitals', () => {
    expect(found('who told us that it is so')).toEqual([])
    expect(found('The WHO told the US')).toEqual(['WHO WHO', 'US USA'])
  })

  test('no acronym in a headline that shouts', () => {
    expect(found('WHAT THIS MEANS')).toEqual([])
    expect(found('THAT WHO SAID')).toEqual([])
  })

  test('both meanings of a word that has two', () => {
    expect(formsOf('RSF').map(({ known }) => known.key)).toEqual(['RSF-SDN'])
    expect(formsOf('CPC').map(({ known }) => known.key)).toEqual(['CPC-CAF', 'CPC-CHN'])
  })
})

describe('the lexicons', () => {
  test('every leader is of a state or body that the gazetteer has', () => {
    const bodies = (row: readonly string[]) => [row[2]!, ...[...row[3]!.matchAll(/@([\w-]+)/g)].map(([, body]) => body!)]
    const lost = columns(LEADERS).filter(row => bodies(row).some(body => body !== '' && !knownActor(body)))
    expect(lost).toEqual([])
  })

  test('every post is a known code with a period', () => {
    const odd = columns(LEADERS)
      .flatMap(([, , , posts]) => items(posts))
      .filter(post => !/^[A-Za-z]+(@[\w-]+)? \d{4}(-\d\d)?\.\.(\d{4}(-\d\d)?)?$/.test(post))
    expect(odd).toEqual([])
  })

  test('nobody stands twice among the leaders', () => {
    const names = columns(LEADERS).flatMap(([all]) => items(all))
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
