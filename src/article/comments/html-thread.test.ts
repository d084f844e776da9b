import { fc, test as check } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { locate, readArticle } from '../index.ts'

const STORY = `<article><h1>Harbour bridge closes for repairs</h1>
<p>The bridge over the harbour will be closed from Monday, the council of Port Vale said. Engineers found cracks in two of its piers last week.</p>
<p>Ferries will run every ten minutes, the council added, and the crossing will cost nothing until the works are over.</p></article>`

const read = (source: string, url?: string) =>
  readArticle({
    sha256: 'ef'.repeat(32),
    mediaType: 'text/html',
    bytes: source.length,
    source,
    encoding: { name: 'utf-8', from: 'given' },
    ...(url === undefined ? {} : { url }),
  })

/** "author < whom it answers (date): text" of every comment on a page. */
function thread(body: string, { url, head = '' }: { url?: string; head?: string } = {}): string[] {
  const { comments } = read(
    `<!doctype html><html lang="en"><head><title>Harbour bridge</title>${head}</head><body>${body}</body></html>`,
    url,
  )
  return comments.map(({ author, replyTo, published, text }) => {
    const above = comments.find(({ id }) => id === replyTo)
    return `${author ?? '?'}${above ? ` < ${above.author}` : ''}${published ? ` (${published})` : ''}: ${text}`
  })
}

const OMAR_ANSWERS_ANN = [
  'Ann (2014-05-03T10:12:00+02:00): About time.',
  'Omar < Ann (2014-05-04T21:01:00+02:00): They waited ten years.\nTen!',
  'Grete (2014-05-05T08:00:00+02:00): And who pays?',
]

describe('comments of content systems', () => {
  const one = (id: number, depth: number, name: string, date: string, text: string, children = ''): string => `
    <li id="comment-${id}" class="comment even thread-odd depth-${depth}"><article id="div-comment-${id}" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><img class="avatar" alt=""><b class="fn">${name}</b> <span class="says">says:</span></div>
      <div class="comment-metadata"><a href="#comment-${id}"><time datetime="${date}">May 2014</time></a> <a class="comment-edit-link" href="#">Edit</a></div></footer>
      <div class="comment-content">${text}</div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article>
      ${children ? `<ol class="children">${children}</ol>` : ''}</li>`

  test('nested lists as WordPress makes them', () => {
    expect(
      thread(`${STORY}<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts on “Harbour bridge”</h2><ol class="comment-list">
        ${one(1, 1, 'Ann', '2014-05-03T10:12:00+02:00', '<p>About time.</p>', one(2, 2, 'Omar', '2014-05-04T21:01:00+02:00', '<p>They waited ten years.</p><p>Ten!</p>'))}
        ${one(3, 1, 'Grete', '2014-05-05T08:00:00+02:00', '<p>And who pays?</p>')}</ol>
        <div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><label>Comment</label><textarea></textarea></form></div></div>`),
    ).toEqual(OMAR_ANSWERS_ANN)
  })

  test('pingbacks are no comments', () => {
    expect(
      thread(
        `${STORY}<ol class="commentlist"><li class="pingback" id="comment-9"><p>Pingback: <a href="#">Another blog</a></p></li>${one(1, 1, 'Ann', '2014-05-03T10:12:00Z', '<p>About time.</p>')}</ol>`,
      ),
    ).toEqual(['Ann (2014-05-03T10:12:00Z): About time.'])
  })

  test('answers in a container beside the comment, as Drupal makes them', () => {
    const drupal = (id: number, name: string, date: string, text: string): string => `<a id="comment-${id}"></a>
      <article class="comment clearfix" about="/comment/${id}" typeof="sioc:Post sioct:Comment"><header><p class="submitted"><span class="username">${name}</span> on <time datetime="${date}">x</time></p></header>
      <div class="field field-name-comment-body"><div class="field-items"><div class="field-item even">${text}</div></div></div><ul class="links inline"><li class="comment-reply"><a href="#">reply</a></li></ul></article>`
    expect(
      thread(`${STORY}<section id="comments" class="comment-wrapper"><h2>Comments</h2>${drupal(1, 'Ann', '2014-05-03T10:12:00+02:00', '<p>About time.</p>')}
        <div class="indented">${drupal(2, 'Omar', '2014-05-04T21:01:00+02:00', '<p>They waited ten years.</p><p>Ten!</p>')}</div>${drupal(3, 'Grete', '2014-05-05T08:00:00+02:00', '<p>And who pays?</p>')}</section>`),
    ).toEqual(OMAR_ANSWERS_ANN)
  })

  test("a news site's own names, with counts and buttons", () => {
    const own = (
      name: string,
      text: string,
      inner = '',
    ): string => `<div class="xy-comment-card"><div class="xy-comment-card__head"><span class="xy-user-name">${name}</span><span class="xy-badge">12</span>
      <time datetime="2014-05-03">3 May</time></div><p class="xy-comment-text">${text}</p><div class="xy-actions"><button>Like</button> <a href="#">Reply</a> <a href="#">Report</a></div>
      ${inner ? `<div class="xy-replies">${inner}</div>` : ''}</div>`
    expect(
      thread(
        `${STORY}<section class="xy-comments">${own('Ann', 'About time.', own('Omar', 'They waited ten years.'))}${own('Grete', 'And who pays?')}</section>`,
      ),
    ).toEqual(['Ann (2014-05-03): About time.', 'Omar < Ann (2014-05-03): They waited ten years.', 'Grete (2014-05-03): And who pays?'])
  })

  test('names and dates in terms, words in their definitions', () => {
    expect(
      thread(`${STORY}<div id="comments"><dl class="comment_list"><dt class="comment" id="comment-1"><span class="comment_author">Ann</span> <span class="comment_time">May 3, 2014 at 10:12 am</span></dt><dd class="comment"><p>About time.</p></dd>
        <dt class="comment" id="comment-2"><span class="comment_author">Omar</span> <span class="comment_time">May 4, 2014 at 9:01 pm</span></dt><dd class="comment"><p>They waited ten years.</p></dd></dl></div>`),
    ).toEqual(['Ann (2014-05-03T10:12): About time.', 'Omar (2014-05-04T21:01): They waited ten years.'])
  })

  test('no names at all: the lines above the comments tell', () => {
    expect(
      thread(
        `${STORY}<h3>Comments</h3><div><b>Ann</b> wrote on 3 May 2014 at 10:12:</div><div>About time.</div><div><b>Omar</b> wrote on 4 May 2014 at 21:01:</div><div>They waited ten years.</div>`,
      ),
    ).toEqual(['Ann (2014-05-03T10:12): About time.', 'Omar (2014-05-04T21:01): They waited ten years.'])
  })

  test('their words are not in the article', () => {
    const { article } = read(
      `<html><body>${STORY}<ol class="commentlist">${one(1, 1, 'Ann', '2014-05-03T10:12:00Z', '<p>The council of Port Vale should be ashamed of the bridge, of the piers and of its engineers, and so should the ferries.</p>')}</ol></body></html>`,
    )
    expect(article.text).not.toContain('ashamed')
    expect(article.text).toContain('Ferries will run')
  })
})

describe('posts of forums', () => {
  test('rows of a table, the author in the first cell, as SMF and vBulletin make them', () => {
    const row = (
      id: number,
      name: string,
      date: string,
      text: string,
    ): string => `<table id="post${id}" class="tborder"><tr><td class="thead">${date}</td></tr><tr><td class="alt2"><a class="bigusername" href="member.php?u=${id}">${name}</a>
      <div class="smallfont">Join Date: Jan 2005</div><div class="smallfont">Posts: 1,204</div></td><td class="alt1" id="td_post_${id}"><div id="post_message_${id}">${text}</div></td></tr></table>`
    expect(
      thread(
        row(1, 'Ann', '05-03-2014, 10:12 AM', 'Which ferry is the quickest?') + row(2, 'Omar', '05-25-2014, 09:01 PM', 'The blue one.'),
        { url: 'https://forum.example/showthread.php?t=1' },
      ),
    ).toEqual(['Omar (2014-05-25T21:01): The blue one.'])
  })

  test('the post that opens a thread is its article, and who answers it answers no comment', () => {
    const post = (n: number, name: string, text: string): string =>
      `<div class="post" id="post-${n}"><a class="username" href="/members/${n}">${name}</a> <time datetime="2014-05-0${n}">x</time><div class="post-content">${text}</div></div>`
    const { article, comments } = read(
      `<html><head><title>Ferries</title></head><body><h1>Which ferry is the quickest?</h1>${post(1, 'Ann', '<p>I have to be on the island at nine.</p><p>Which one do you take?</p>')}${post(2, 'Omar', 'The blue one.')}${post(3, 'Grete', '@Omar The blue one is never on time.')}<p>You may not post replies.</p></body></html>`,
      'https://forum.example/showthread.php?t=1',
    )
    expect(article.text).toBe('Which ferry is the quickest?\n\nI have to be on the island at nine.\n\nWhich one do you take?')
    expect(article.byline).toEqual(['Ann'])
    expect(article.published?.value).toBe('2014-05-01')
    expect(comments.map(({ author, replyTo }) => [author, replyTo])).toEqual([
      ['Omar', undefined],
      ['Grete', comments[0]!.id],
    ])
  })

  test('cells for author and words, quotations and signatures, as XenForo makes them', () => {
    const post = (
      name: string,
      date: string,
      text: string,
    ): string => `<article class="message message--post js-post" id="js-post-1"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user">
      <h4 class="message-name"><a href="/members/1/" class="username">${name}</a></h4><h5 class="userTitle message-userTitle">Member</h5></section></div><div class="message-cell message-cell--main"><div class="message-main">
      <header class="message-attribution"><time datetime="${date}">x</time> <a href="#">#1</a></header><div class="message-content"><div class="message-userContent"><article class="message-body"><div class="bbWrapper">${text}</div></article></div>
      <aside class="message-signature">Sail on.</aside></div></div></div></div></article>`
    expect(
      thread(
        `<div class="block-body">${post('Ann', '2014-05-03T10:12:00+0200', 'Which ferry is the quickest?')}${post('Omar', '2014-05-04T21:01:00+0200', '<blockquote class="bbCodeBlock--quote">Ann said: Which ferry</blockquote>The blue one.')}</div>`,
        {
          url: 'https://forum.example/threads/ferries.1/',
        },
      ),
    ).toEqual(['Omar (2014-05-04T21:01:00+02:00): Ann said: Which ferry\nThe blue one.'])
  })

  test('teasers of other articles are no posts', () => {
    const teaser = (n: number): string =>
      `<article class="post type-post" id="post-${n}"><h2><a href="/${n}">Ferry sinks in storm number ${n}</a></h2><span class="author">Ann Lee</span> <time datetime="2014-05-0${n}">x</time><p>Eleven are saved by fishermen at night, the coast guard says.</p></article>`
    expect(
      thread(`${STORY}<div class="related">${[1, 2, 3, 4].map(teaser).join('')}</div>`, {
        head: '<meta property="og:type" content="article">',
      }),
    ).toEqual([])
  })

  test('an article whose element is called a post is no post', () => {
    expect(thread(`<article id="post-7" class="post hentry"><span class="author">Ann Lee</span>${STORY}</article>`)).toEqual([])
  })
})

describe('who and when', () => {
  test('who is spoken to in a comment did not write it', () => {
    expect(
      thread(
        `${STORY}<div id="comments"><div class="comment" id="comment-1"><span class="username">Ann</span><time datetime="2019-11-13">13.11.2019</time><div class="comment-body"><div class="comment-text">Nice ferry</div></div></div>
        <div class="comment" id="comment-2"><span class="username">Omar</span><time datetime="2019-11-14">14.11.2019</time><div class="comment-body"><div class="comment-text">Nice watch <a class="username">@Ann</a>, where is it from?</div></div></div></div>`,
      ),
    ).toEqual(['Ann (2019-11-13): Nice ferry', 'Omar (2019-11-14): Nice watch @Ann, where is it from?'])
  })
  test('a comment alone is one if it says who and, in some way, when', () => {
    const alone = (when: string, name = 'Ann'): string[] =>
      thread(
        `${STORY}<div id="comments"><h3>1 comment</h3><div class="comment"><p><span class="comment-author">${name}</span> <span class="comment-date">${when}</span></p><p class="comment-text">About time.</p></div></div>`,
      )
    expect(alone('3 weeks ago')).toEqual(['Ann: About time.'])
    expect(alone('18 September at 08:37')).toEqual(['Ann: About time.'])
    expect(alone('')).toEqual([])
    // Figures make a button's word a name.
    expect(alone('3 weeks ago', 'link78')).toEqual(['link78: About time.'])
  })
})

describe('any page', () => {
  const TAGS = [
    '<div class="comment">',
    '<li id="comment-3" class="comment depth-2">',
    '</li>',
    '</div>',
    '<ol class="children">',
    '</ol>',
    '<b class="fn">Ann</b>',
    '<time datetime="2014-05-03">',
    '</time>',
    '<p>About time.</p>',
    '<div class="comment-content">',
    'Omar says:',
    '3 May 2014',
    '<form>',
    '<blockquote>',
    '<table><tr><td class="post">',
    '<a href="#">Reply</a>',
    STORY,
  ]
  check.prop([fc.array(fc.oneof(fc.constantFrom(...TAGS), fc.string({ maxLength: 20 })), { maxLength: 60 })])(
    'has comments with ids of their own, answers after what they answer, and words apart from the article',
    parts => {
      const source = `<title>Harbour bridge</title>${parts.join('\n')}`
      const { article, comments, map } = read(source)
      const ids = comments.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { replyTo, id, blockStart, text } of comments) {
        if (replyTo !== undefined) expect(ids.indexOf(replyTo)).toBeLessThan(ids.indexOf(id))
        expect(blockStart).toBeGreaterThanOrEqual(0)
        expect(blockStart).toBeLessThan(source.length)
        expect(text).not.toBe('')
      }
      const spoken = locate(map, { start: 0, end: article.text.length })
      for (const { blockStart } of comments) expect(spoken.some(({ start, end }) => blockStart > start && blockStart < end)).toBe(false)
    },
  )

  test('twenty thousand comments, and five thousand levels of them, are read in time', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<li class="comment depth-1" id="comment-7"><cite class="fn">Ann</cite><div class="comment-content"><p>Again, ${i}.</p></div></li>`,
    ).join('')
    const deep = Array.from(
      { length: 5_000 },
      (_, i) =>
        `<li class="comment depth-${i}" id="comment-${i}"><cite class="fn">Ann</cite><div class="comment-content"><p>Again, ${i}.</p></div><ol class="children">`,
    ).join('')
    const before = process.cpuUsage()
    expect(read(`<ol class="comment-list">${many}</ol>`).comments).toHaveLength(20_000)
    expect(read(`<ol class="comment-list">${deep}</ol>`).comments.length).toBeGreaterThan(50)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(12)
  })
})
