/**
 * Scripts and the languages written in them. Columns: the script as Unicode calls it, then the languages (BCP 47), the one first that a text of that
 * script is taken for where nothing else tells. Every language that stands in no line is written in Latin letters; those of `mixed` in several.
 */
export const SCRIPTS = `
Arabic      ar  fa  ur  ps  ckb  sd  ug  ku
Armenian    hy
Bengali     bn  as
Cyrillic    ru  uk  be  bg  mk  sr  kk  ky  tg  mn
Devanagari  hi  mr  ne
Ethiopic    am  ti
Georgian    ka
Greek       el
Gujarati    gu
Gurmukhi    pa
Han         zh  ja
Hangul      ko
Hebrew      he  yi
Hiragana    ja
Kannada     kn
Katakana    ja
Khmer       km
Lao         lo
Malayalam   ml
Myanmar     my
Sinhala     si
Tamil       ta
Telugu      te
Thaana      dv
Thai        th
Tibetan     bo
mixed       sr  ku  kk  az  uz
`
