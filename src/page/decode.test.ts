import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'

/** Text in another encoding, by turning its decoder around. */
function encoded(text: string, name: string): Uint8Array {
  if (name === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'))
  if (name === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  const decoder = new TextDecoder(name)
  const bytesOf = new Map<string, readonly number[]>()
  const learn = (bytes: readonly number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if ([...letter].length === 1 && letter !== '\ufffd' && !bytesOf.has(letter)) bytesOf.set(letter, bytes)
  }
  for (let byte = 0; byte < 256; byte++) learn([byte])
  if (/gb|big5|jis|euc/.test(name))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail])
  return Uint8Array.from([...text].flatMap(letter => bytesOf.get(letter) ?? [0x3f]))
}

const WORDS = {
  English: '“Nobody sails while the wind blows,” harbour master Inés Dahl told the paper — the company didn’t comment.',
  German: 'Die Hafenmeisterin sagte am Dienstag, die Fähre bleibe im Hafen, bis der Sturm vorüber sei. Größere Schäden gab es nicht.',
  Polish: 'Kierowniczka portu oświadczyła we wtorek, że prom pozostanie w porcie, dopóki nie minie sztorm. Policja mówiła o czekających.',
  Turkish: 'Liman müdürü Salı günü, fırtına geçene kadar feribotun limanda kalacağını söyledi. Şirket bunu yalanladı.',
  Russian: 'Глава порта Инес Даль заявила во вторник, что паром останется в порту, пока не пройдёт шторм.',
  Greek: 'Η λιμενάρχης δήλωσε την Τρίτη ότι το πλοίο θα μείνει στο λιμάνι μέχρι να περάσει η καταιγίδα.',
  Hebrew: 'מנהלת הנמל אמרה ביום שלישי כי המעבורת תישאר בנמל עד שתחלוף הסערה',
  Arabic: 'قالت مديرة الميناء يوم الثلاثاء إن العبارة ستبقى في الميناء حتى تمر العاصفة',
  Chinese: '港务长星期二表示，在风暴过去之前渡轮将留在港口。警方说约有240名乘客在等候。',
  Taiwanese: '港務長星期二表示，在風暴過去之前渡輪將留在港口。警方說約有240名乘客在等候。',
  Japanese: '港長は火曜日、嵐が過ぎるまでフェリーは港にとどまると述べた。警察によると約240人の乗客が待っていた。',
  Korean: '항만장은 화요일 폭풍이 지나갈 때까지 여객선이 항구에 머물 것이라고 말했다. 경찰은 승객이 기다렸다고 밝혔다.',
} as const

test.each([
  ['English', ['windows-1252', 'macintosh', 'utf-16le', 'utf-16be']],
  ['German', ['windows-1252']],
  ['Polish', ['windows-1250', 'iso-8859-2', 'utf-16le']],
  ['Turkish', ['windows-1254']],
  ['Russian', ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'utf-16le', 'utf-16be']],
  ['Greek', ['windows-1253', 'utf-16be']],
  ['Hebrew', ['windows-1255']],
  ['Arabic', ['windows-1256', 'utf-16le']],
  ['Chinese', ['gb18030', 'utf-16le', 'utf-16be']],
  ['Taiwanese', ['big5', 'utf-16le']],
  ['Japanese', ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be']],
  ['Korean', ['euc-kr', 'utf-16le']],
] as const)('%s is told in each of its encodings, alone and in a page', (language, encodings) => {
  for (const name of encodings)
    for (const text of [
      WORDS[language],
      `<html><head><title>x</title></head><body><div class="a"><p>${WORDS[language]}</p></div></body></html>`,
    ])
      expect(decode(encoded(text, name)), name).toEqual({ text, encoding: { name, from: 'guess' } })
})

test('what is declared is believed before a guess, but not where it cannot be', () => {
  const meta = (charset: string) => `<meta charset="${charset}"><p>${WORDS.German}</p>`
  expect(decode(encoded(meta('iso-8859-15'), 'windows-1252')).encoding).toEqual({ name: 'iso-8859-15', from: 'meta' })
  expect(decode(encoded(meta('utf-16'), 'windows-1252')).encoding).toEqual({ name: 'windows-1252', from: 'guess' })
  expect(decode(encoded(meta('no-such'), 'windows-1252')).encoding).toEqual({ name: 'windows-1252', from: 'guess' })
})

test('Japanese in seven bits is no ASCII', () => {
  const bytes = Buffer.from('\u001b$B9AD9$O2PMKF|\u001b(B said')
  expect(decode(new Uint8Array(bytes))).toEqual({ text: '港長は火曜日 said', encoding: { name: 'iso-2022-jp', from: 'guess' } })
})

test('a UTF-8 page with a few broken bytes stays one', () => {
  const bytes = Uint8Array.from([...Buffer.from(WORDS.Polish), 0xff, 0x20, 0x9c])
  expect(decode(bytes).encoding).toEqual({ name: 'utf-8', from: 'guess' })
})

property.prop([fc.uint8Array({ maxLength: 400 })])('any bytes decode to some text, by a name that decodes them again', bytes => {
  const { text, encoding } = decode(bytes)
  expect(new TextDecoder(encoding.name).decode(bytes)).toBe(text)
})

property.prop([fc.string({ unit: 'grapheme' })])('valid UTF-8 is what it is', text => {
  if (text.includes('\0') || text.includes('\u001b') || text.startsWith('\ufeff')) return
  expect(decode(new TextEncoder().encode(text)).text).toBe(text.toWellFormed())
})
