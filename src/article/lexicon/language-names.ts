/** English names of languages that translation notes give, with their BCP 47 tags. */
export const LANGUAGE_NAMES = `
ar  Arabic
az  Azerbaijani Azeri
be  Belarusian
bg  Bulgarian
bn  Bengali
bs  Bosnian
cs  Czech
da  Danish
de  German
el  Greek
en  English
es  Spanish
et  Estonian
fa  Persian Farsi
fi  Finnish
fr  French
he  Hebrew
hi  Hindi
hr  Croatian
hu  Hungarian
hy  Armenian
id  Indonesian
it  Italian
ja  Japanese
ka  Georgian
ko  Korean
ku  Kurdish Kurmanji
lt  Lithuanian
lv  Latvian
mk  Macedonian
nl  Dutch
no  Norwegian
pl  Polish
ps  Pashto
pt  Portuguese
ro  Romanian
ru  Russian
sk  Slovak
sl  Slovene Slovenian
so  Somali
sq  Albanian
sr  Serbian
sv  Swedish
sw  Swahili
ta  Tamil
tr  Turkish
uk  Ukrainian
ur  Urdu
uz  Uzbek
vi  Vietnamese
zh  Chinese Mandarin
`
