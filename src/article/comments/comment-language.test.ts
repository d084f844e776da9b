import { expect, test } from 'vitest'
import { commentLanguage } from './comment-language.ts'

test.each([
  // Too short to tell: what surrounds it.
  ['Yes!', 'en', 'en'],
  ['Ha ha', 'de', 'de'],
  ['42', 'fr', 'fr'],
  // A script of its own tells, however short.
  ['Нет', 'en', 'ru'],
  ['好的', 'en', 'zh'],
  ['ありがとう', 'en', 'ja'],
  ['شكرا', 'en', 'ar'],
  ['ευχαριστώ', 'en', 'el'],
  // In a script of several languages the words, else what surrounds it.
  ['Дякую', 'uk', 'uk'],
  ['Это не так, и все это знают', 'uk', 'ru'],
  // Latin words in a page whose language is not written so.
  ['This is not what they said and you know it', 'ru', 'en'],
  // Small words of another language.
  ['Das ist doch nicht wahr', 'en', 'de'],
  ['C’est vrai, il a raison', 'en', 'fr'],
  ['No lo creo, es muy raro', 'en', 'es'],
  ['Are you sure about this?', 'de', 'en'],
])('%s in a page in %s is %s', (text, around, language) => expect(commentLanguage(text, around)).toBe(language))
