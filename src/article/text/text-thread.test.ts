import { describe, expect, test } from 'vitest'
import type { Comment } from '../article.ts'
import { readArticle } from '../index.ts'

const STORY = `Harbour bridge closes for repairs

The bridge over the harbour will be closed from Monday, the council of Port Vale said. Engineers found cracks in two of its piers last week.

Ferries will run every ten minutes, the council added, and the crossing will cost nothing until the works are over.`

/** "author < whom it answers (date): text" of every comment below the story, and that none of them leaked into the article. */
function threadBelow(comments: string, story = STORY): string[] {
  const source = `${story}\n\n${comments}`
  const { article, comments: found } = readArticle({
    sha256: 'ab'.repeat(32),
    mediaType: 'text/plain',
    bytes: source.length,
    source,
    encoding: { name: 'utf-8', from: 'given' },
  })
  expect(article.text).toBe(story)
  return found.map(comment => said(comment, found))
}

function said({ author, replyTo, published, text }: Comment, all: readonly Comment[]): string {
  const above = all.find(({ id }) => id === replyTo)
  return `${author ?? '?'}${above ? ` < ${above.author}` : ''}${published ? ` (${published})` : ''}: ${text}`
}

describe('comments in plain text', () => {
  test('a numbered list with replies set in under bullets', () => {
    expect(
      threadBelow(`  1. Ann said:

    About time.

    • Omar said:

      They waited ten years.

      • Ann said:

        Eleven.

  2. Grete Ohm said:

    And who pays?
    We do.

    As always.`),
    ).toEqual([
      'Ann: About time.',
      'Omar < Ann: They waited ten years.',
      'Ann < Omar: Eleven.',
      'Grete Ohm: And who pays?\nWe do.\n\nAs always.',
    ])
  })

  test('names, verbs and dates in one line', () => {
    expect(
      threadBelow(`2 comments

Ann wrote on 3 May 2014 at 10:12 am
About time.
Reply

Omar wrote on 4 May 2014 at 9:01 pm
They waited ten years.
Reply`),
    ).toEqual(['Ann (2014-05-03T10:12): About time.', 'Omar (2014-05-04T21:01): They waited ten years.'])
  })

  test('a name that says, then the date in a line of its own, then a reply button', () => {
    expect(
      threadBelow(`2 thoughts on “Harbour bridge closes for repairs”

Ann says:
May 3, 2014 at 10:12 am
About time.
Reply ↓

Omar Said says:
May 4, 2014 at 9:01 pm
They waited ten years.

Ten!
Reply ↓

Leave a Reply
Your email address will not be published.`),
    ).toEqual(['Ann (2014-05-03T10:12): About time.', 'Omar Said (2014-05-04T21:01): They waited ten years.\n\nTen!'])
  })

  test('numbers and "posted by"', () => {
    expect(
      threadBelow(`#1 | posted by Ann Lee, 3 May 2014
About time.
#2 | posted by omar77, 4 May 2014
@Ann Lee: they waited ten years.
#3 | posted by Grete, 5 May 2014
#1 is right.`),
    ).toEqual([
      'Ann Lee (2014-05-03): About time.',
      'omar77 < Ann Lee (2014-05-04): @Ann Lee: they waited ten years.',
      'Grete < Ann Lee (2014-05-05): #1 is right.',
    ])
  })

  test('names with bullets and times told from now, an arrow to whom they answer', () => {
    expect(
      threadBelow(`Comments
2 Comments
Recommend
Share
Sort by Best

Ann Lee • 3 years ago
About time.
2 • Reply • Share ›

Omar Said > Ann Lee • 3 years ago
They waited ten years.
• Reply • Share ›

Guest • 2 years ago
And who pays?
5 • Reply • Share ›

Powered by Disqus`),
    ).toEqual(['Ann Lee: About time.', 'Omar Said < Ann Lee: They waited ten years.', 'Guest: And who pays?'])
  })

  test('"Submitted by" with a date and "not verified"', () => {
    expect(
      threadBelow(`Comments

Submitted by Ann (not verified) on Sat, 05/03/2014 - 10:12.
About time.
reply

Submitted by omar on Sun, 05/04/2014 - 21:01.
They waited ten years.
reply

Post new comment`),
    ).toEqual(['Ann (2014-05-03T10:12): About time.', 'omar (2014-05-04T21:01): They waited ten years.'])
  })

  test('buttons and a time below each comment, the name above', () => {
    expect(
      threadBelow(`3 Comments

Ann Lee
About time.
Like · Reply · 3h

Omar Said
They waited ten years.
Really.
Like · Reply · 2 · May 4, 2014 9:01pm

Grete Ohm
And who pays?
Like · Reply · 1h`),
    ).toEqual(['Ann Lee: About time.', 'Omar Said (2014-05-04T21:01): They waited ten years.\nReally.', 'Grete Ohm: And who pays?'])
  })

  test('dots after the verb and the date at the end', () => {
    expect(
      threadBelow(`2 comments:

Anonymous said...
About time.
3 May 2014 at 10:12

Omar said...
They waited ten years.
4 May 2014 at 21:01

Post a Comment`),
    ).toEqual(['Anonymous (2014-05-03T10:12): About time.', 'Omar (2014-05-04T21:01): They waited ten years.'])
  })

  test('a date in front, in German', () => {
    expect(
      threadBelow(`2 Kommentare

Anna schrieb am 3. Mai 2014 um 10:12 Uhr:
Wird auch Zeit.
Antworten

Omar schrieb am 4. Mai 2014 um 21:01 Uhr:
Zehn Jahre haben sie gewartet.
Antworten`),
    ).toEqual(['Anna (2014-05-03T10:12): Wird auch Zeit.', 'Omar (2014-05-04T21:01): Zehn Jahre haben sie gewartet.'])
  })

  test('a name, whom it answers, and a date, each in its line', () => {
    expect(
      threadBelow(`Discussion

Ann
3 May 2014 10:12

About time.

Omar
In reply to Ann
4 May 2014 21:01

They waited ten years.`),
    ).toEqual(['Ann (2014-05-03T10:12): About time.', 'Omar < Ann (2014-05-04T21:01): They waited ten years.'])
  })

  test('paths of numbers', () => {
    expect(
      threadBelow(`1. Ann says:
About time.
1.1 Omar says:
They waited ten years.
1.1.1 Ann says:
Eleven.
2. Grete says:
And who pays?`),
    ).toEqual(['Ann: About time.', 'Omar < Ann: They waited ten years.', 'Ann < Omar: Eleven.', 'Grete: And who pays?'])
  })

  test('a list flush right keeps its tenth entry beside its ninth', () => {
    const nine = threadBelow(
      `   8. Ann said:\n\n      One.\n\n   9. Omar said:\n\n      Two.\n\n      • Ann said:\n\n        Three.\n\n  10. Grete said:\n\n      Four.`,
    )
    expect(nine).toEqual(['Ann: One.', 'Omar: Two.', 'Ann < Omar: Three.', 'Grete: Four.'])
  })

  test('the French and the Spanish way', () => {
    expect(
      threadBelow(
        '2 commentaires\n\nAnne a dit :\n3 mai 2014 à 10 h 12\nEnfin.\nRépondre\n\nOmar a dit :\n4 mai 2014 à 21 h 01\nDix ans.\nRépondre',
      ),
    ).toEqual(['Anne (2014-05-03T10:12): Enfin.', 'Omar (2014-05-04T21:01): Dix ans.'])
    expect(
      threadBelow(
        'Comentarios (2)\n\nAna dijo:\n3 de mayo de 2014 a las 10:12\nYa era hora.\n\nOmar dijo:\n4 de mayo de 2014 a las 21:01\nDiez años.',
      ),
    ).toEqual(['Ana (2014-05-03T10:12): Ya era hora.', 'Omar (2014-05-04T21:01): Diez años.'])
  })

  test('a name and a date with a dash, after "Comments"', () => {
    expect(threadBelow('Readers’ comments\n\nAnn Lee - 3 May 2014, 10:12\nAbout time.\n\nOmar - 4 May 2014, 21:01\nTen years.')).toEqual([
      'Ann Lee (2014-05-03T10:12): About time.',
      'Omar (2014-05-04T21:01): Ten years.',
    ])
  })

  test('forum posts one below the other', () => {
    expect(
      threadBelow('By Ann Lee » Sat May 03, 2014 10:12 am\n\nAbout time.\n\nBy omar » Sun May 04, 2014 9:01 pm\n\nTen years.'),
    ).toEqual(['Ann Lee (2014-05-03T10:12): About time.', 'omar (2014-05-04T21:01): Ten years.'])
  })

  test('the form before the comments and the form after each', () => {
    expect(
      threadBelow(
        'Leave a Reply\nYour email address will not be published. Required fields are marked *\n\nAnn says:\nMay 3, 2014 at 10:12 am\nAbout time.\nLog in to Reply',
      ),
    ).toEqual(['Ann (2014-05-03T10:12): About time.'])
  })

  test('a comment keeps its paragraphs, and one in another language has that language', () => {
    const source = `${STORY}\n\n  1. Ann said:\n\n    About time they did something about it.\n\n  2. Արմեն said:\n\n    Ինչպես ասում են, լավ է ուշ, քան երբեք:\n`
    const { comments } = readArticle({
      sha256: 'ab'.repeat(32),
      mediaType: 'text/plain',
      bytes: 1,
      source,
      encoding: { name: 'utf-8', from: 'given' },
    })
    expect(comments.map(({ author, language }) => [author, language])).toEqual([
      ['Ann', 'en'],
      ['Արմեն', 'hy'],
    ])
  })
})

describe('what is no comment', () => {
  const whole = (story: string): void => {
    const { article, comments } = readArticle({
      sha256: 'ab'.repeat(32),
      mediaType: 'text/plain',
      bytes: 1,
      source: story,
      encoding: { name: 'utf-8', from: 'given' },
    })
    expect(comments).toEqual([])
    expect(article.text).toBe(story)
  }

  test('a speaker who is announced in the article', () => {
    whole(`${STORY}\n\nThe mayor said:\n\n“We had no choice, and we will not wait for a third crack to show.”`)
  })

  test('an interview', () => {
    whole(
      `${STORY}\n\nMs Lee said:\n\n“We had no choice, and we will not wait.”\n\nMr Said said:\n\n“That is what was said ten years ago, word for word.”`,
    )
  })

  test('a numbered list of demands', () => {
    whole(
      `${STORY}\n\n1. The ferries must run at night too.\n\n2. The works must end before winter.\n\n3. The council must publish the report on the piers.`,
    )
  })

  test('a chronicle with dates as headings', () => {
    whole(
      `${STORY}\n\n3 May 2014\n\nDivers find the first crack in a pier of the bridge.\n\n4 May 2014\n\nThe second crack is found, and the council meets at night.`,
    )
  })
})
