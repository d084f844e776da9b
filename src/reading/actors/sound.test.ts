import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { NAME_SPELLINGS } from '../lexicon/name-spellings.ts'
import { foldName } from './fold.ts'
import { skeleton, soundsLike } from './sound.ts'

/** A line: spellings of one name, each of which must meet every other. */
const ONE_NAME = `
davutoğlu davutoglu
abadi al-abadi ebadi
haidar haider haydar heidar
mohammed muhammad mohamed mohammad muhammed mohamad
zelensky zelenskyy zelenskiy zelenskyi
lukashenko lukashenka
timoshenko tymoshenko
yanukovych yanukovich
poroshenko poroschenko
sergei sergey
dmitri dmitry dmitriy dimitri
alexander aleksandr aleksander
aliyev aliev
nazarbayev nazarbaev
atambayev atambaev
mirziyoyev mirziyoev
pashinyan pashinian
kocharyan kocharian
khaled khalid khalid
hussein hussain hossein husain husayn
rouhani rohani ruhani
khamenei khamenai khameney
moallem muallem mouallem
haniyeh haniya haniyah
erekat erakat
sarraj serraj
assad asad
masum massoum maasoum masoum
fuad fouad
suleimani soleimani soleymani
qasem qassem qasim
saakashvili sakashvili
ivanov ivanoff
abdulmalik abdelmalik abdul-malik
abdulaziz abdelaziz
gaddafi gadhafi
qaddafi qadhafi kadafi kaddafi
zawahiri zawahri
nusseibeh nuseiba
shoigu schoigu
medvedev medvedyev
yeltsin jeltsin
xi xi
karimov karimoff
otunbayeva otunbaeva
osama usama
`

/** Names that only look alike. */
const OTHER_NAMES = `
hassan hussein
hassan hasina
jamal jamil
jamal kamal
kamal kamil
jamil amal
omar amir
salman suleiman
salim salam
rashid rashad
saad said
ali alia
hamad hamid
karim karam
nabil nabila
daniel daniela
aleksandr aleksandra
un il
igor sergei
ilham heydar
ivanov ivanova
maria mario
martin martina
putin patin
bush bosh
mehmet ahmet
ahmed hamed
assad essid
walid khalid
farid fareeda
li lu
lee lea
wang wong
chen chan
park perk
kim kam
blair bler
obama osama
biden badin
`

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(foldName))

describe('spellings', () => {
  test.each(lines(ONE_NAME))('of one name meet: %s, %s', (...names) => {
    for (const a of names) for (const b of names) expect([a, b, soundsLike(a, b)]).toEqual([a, b, true])
  })

  test('of one name that meet by sound have one skeleton', () => {
    const listed = new Set(NAME_SPELLINGS.trim().split(/\s+/))
    for (const names of lines(ONE_NAME)) {
      const heard = names.filter(name => !listed.has(name))
      expect(new Set(heard.map(skeleton)).size, heard.join()).toBeLessThanOrEqual(1)
    }
  })

  test.each(lines(OTHER_NAMES))('of two names do not: %s, %s', (a, b) => {
    expect(soundsLike(a, b)).toBe(false)
    expect(soundsLike(b, a)).toBe(false)
  })

  test('no given name stands on two lines of the table, but for those that two names share', () => {
    const shared = ['joseph', 'michael', 'mikhael', 'nikolai', 'nikolay', 'haidar']
    const all = NAME_SPELLINGS.trim().split(/\s+/)
    expect(all.filter((name, i) => all.indexOf(name) !== i && !shared.includes(name))).toEqual([])
  })
})

property.prop([fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 })])(
  'a name sounds like itself, and whatever it sounds like sounds like it',
  (a, b) => {
    expect(soundsLike(a, a)).toBe(true)
    expect(soundsLike(a, b)).toBe(soundsLike(b, a))
  },
)
