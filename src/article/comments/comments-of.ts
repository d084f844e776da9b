import { itemId } from '../../page/index.ts'
import type { Comment } from '../article.ts'
import { commentLanguage, LOOK_AT } from './comment-language.ts'
import { flagsOf } from './flags.ts'
import type { Voice } from './voice.ts'

/** Readers' voices as comments on an article: with ids, the language of each (the article's where a comment is too short to tell) and hints. */
export function commentsFrom(voices: readonly Voice[], article: { readonly id: string; readonly language: string }): Comment[] {
  const ids = voices.map(voice => itemId(article.id, 'comment', voice))
  const languages = new Map<string, string>()
  const languageOf = (text: string): string => {
    // Figures tell no language: comments that differ in them alone are looked at once.
    const words = text.slice(0, LOOK_AT).replaceAll(/\d+/g, '#')
    let language = languages.get(words)
    if (language === undefined) languages.set(words, (language = commentLanguage(words, article.language)))
    return language
  }
  return voices.map((voice, i) => {
    const language = languageOf(voice.text)
    return {
      id: ids[i]!,
      article: article.id,
      ...(voice.author === undefined ? {} : { author: voice.author }),
      ...(voice.parent === undefined ? {} : { replyTo: ids[voice.parent]! }),
      ...(voice.published === undefined ? {} : { published: voice.published }),
      text: voice.text,
      language,
      flags: flagsOf(voice.text, language),
      blockStart: voice.start,
    }
  })
}
