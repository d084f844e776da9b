/** Small examples of every format that is read, made here of one invented story, for tests and for the fuzzer. */
import { gzipSync, zipSync } from 'fflate'

export const TITLE = 'The ferry to Orlen stays in port'

export const PARAGRAPHS = [
  'ORLEN, March 4 (Coastal Wire) — The ferry to Orlen will stay in port until the storm has passed, harbour master Ines Dahl said on Tuesday.',
  '“Nobody sails while the wind blows like this,” Dahl told the Coastal Wire. The company that runs the ferry denied that its crew had refused to sail.',
  'Some 240 passengers were waiting in the town on Monday evening, according to the police. The minister for transport promised them beds for the night.',
]

export const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Orlen Post</title></head><body><header><nav><a href="/">Home</a></nav></header>
<article><h1>${TITLE}</h1><p class="byline">By Tom Bell</p>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')}</article><footer>© The Orlen Post</footer></body></html>`

export const TEXT = `${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n`

/** The story with a number in it, so that no two are the same page. */
export const htmlOf = (n: number): string => HTML.replaceAll('240', String(240 + n))
export const textOf = (n: number): string => TEXT.replaceAll('240', String(240 + n))

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function together(parts: readonly (Uint8Array | string)[]): Uint8Array {
  const bytes = parts.map(part => (typeof part === 'string' ? utf8(part) : part))
  const all = new Uint8Array(bytes.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of bytes) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** A gzip member; the same bytes whenever it is made. */
export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { mtime: 0 })

export interface RecordShape {
  readonly type?: string
  readonly url?: string
  readonly status?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  readonly length?: number
}

export function warcRecord({
  type = 'response',
  url = 'https://orlen.example/ferry',
  status = '200 OK',
  headers = { 'Content-Type': 'text/html; charset=utf-8' },
  body = HTML,
  length,
}: RecordShape): Uint8Array {
  const http = together([
    `HTTP/1.1 ${status}\r\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`,
    body,
  ])
  const block = type === 'response' || type === 'revisit' ? http : together([body])
  const contentType =
    type === 'response' || type === 'revisit'
      ? 'application/http; msgtype=response'
      : (headers['Content-Type'] ?? 'application/octet-stream')
  return together([
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${type}-${url.length}-${block.length}>\r\nWARC-Date: 2021-03-05T10:20:30Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${length ?? block.length}\r\n\r\n`,
    block,
    '\r\n\r\n',
  ])
}

export const RECORDS: readonly Uint8Array[] = [
  warcRecord({ type: 'warcinfo', url: 'urn:x', headers: { 'Content-Type': 'application/warc-fields' }, body: 'software: by hand\r\n' }),
  warcRecord({ body: htmlOf(1), url: 'https://orlen.example/1' }),
  warcRecord({
    type: 'request',
    url: 'https://orlen.example/1',
    headers: { 'Content-Type': 'application/http; msgtype=request' },
    body: 'GET /1 HTTP/1.1\r\nHost: orlen.example\r\n\r\n',
  }),
  warcRecord({ url: 'https://orlen.example/old', status: '301 Moved', headers: { Location: '/1' }, body: '' }),
  warcRecord({ url: 'https://orlen.example/a.png', headers: { 'Content-Type': 'image/png' }, body: '\u0089PNG' }),
  warcRecord({ url: 'https://orlen.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\n' }),
  warcRecord({ url: 'https://orlen.example/gone', status: '404 Not Found', body: 'gone' }),
  warcRecord({ type: 'revisit', url: 'https://orlen.example/1', body: '' }),
  warcRecord({
    body: gzip(utf8(htmlOf(2))),
    url: 'https://orlen.example/2',
    headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
  }),
  warcRecord({
    body: chunked(htmlOf(3)),
    url: 'https://orlen.example/3',
    headers: { 'Content-Type': 'text/html', 'Transfer-Encoding': 'chunked' },
  }),
  warcRecord({ body: textOf(4), url: 'https://orlen.example/4.txt', headers: { 'Content-Type': 'text/plain' } }),
]

export function chunked(text: string): string {
  const half = text.length >> 1
  const piece = (part: string) => `${utf8(part).length.toString(16)}\r\n${part}\r\n`
  return `${piece(text.slice(0, half))}${piece(text.slice(half))}0\r\n\r\n`
}

export const WARC = together(RECORDS)
export const WARC_GZ = together(RECORDS.map(gzip))

export const WACZ = zipped({
  'archive/data.warc.gz': WARC_GZ,
  'pages/pages.jsonl': utf8(
    '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://orlen.example/4.txt","title":"Ferry stays","ts":"2021-03-05T10:20:30Z"}\n',
  ),
  'datapackage.json': utf8('{"profile":"data-package","wacz_version":"1.1.1"}'),
  'indexes/index.cdx': utf8('com,example)/ 2021 {}\n'),
})

export function zipped(files: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { level, mtime: '2021-03-05T00:00:00Z' }] as const]),
    ) as Parameters<typeof zipSync>[0],
  )
}

export const MAIL = utf8(
  `Return-Path: <news@orlen.example>\r\nFrom: =?utf-8?q?The_Orlen_Post?= <news@orlen.example>\r\nTo: reader@example.org\r\nSubject: Fwd: ${TITLE}\r\nDate: Tue, 04 Mar 2021 21:10:00 -0500\r\nMessage-ID: <1@orlen.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="outer"\r\n\r\n--outer\r\nContent-Type: multipart/alternative; boundary="inner"\r\n\r\n--inner\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${textOf(1)}\r\n--inner\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(
    htmlOf(2)
      .replaceAll(/[“”—©]/g, '-')
      .replaceAll('Ines Dahl', 'In=E8s Dahl'),
  )}\r\n--inner--\r\n--outer\r\nContent-Type: application/octet-stream; name="notes.txt"\r\nContent-Disposition: attachment; filename="notes.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(textOf(3))}\r\n--outer\r\nContent-Type: image/png; name="a.png"\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--outer--\r\n`,
)

function quotedPrintable(text: string): string {
  return text.replaceAll(/=(?!E8)/g, '=3D').replaceAll(/(.{70})/g, '$1=\r\n')
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...utf8(text))).replaceAll(/(.{76})/g, '$1\r\n')
}

export const MHTML = utf8(
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://orlen.example/saved\r\nSubject: =?utf-8?Q?Ferry_stays?=\r\nDate: Fri, 5 Mar 2021 10:20:30 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----part"\r\n\r\n------part\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://orlen.example/saved\r\n\r\n${quotedPrintable(htmlOf(5).replaceAll(/[“”—©]/g, '-'))}\r\n------part\r\nContent-Type: text/css\r\nContent-Location: cid:css\r\n\r\np { color: red }\r\n------part\r\nContent-Type: text/html\r\nContent-ID: <frame2@mhtml>\r\nContent-Location: https://ads.example/\r\n\r\n<p>An advertisement</p>\r\n------part--\r\n`,
)

export const MBOX = utf8(
  [1, 2]
    .map(
      n =>
        `From news@orlen.example Tue Mar  4 21:10:0${n} 2021\nFrom: The Orlen Post <news@orlen.example>\nSubject: Ferry ${n}\nDate: Tue, 4 Mar 2021 21:10:00 +0000\nMessage-ID: <${n}@orlen.example>\n\n${textOf(n)}\n>From the harbour it was quiet.\n\n`,
    )
    .join(''),
)

export const RSS = utf8(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Orlen Post</title><link>https://orlen.example/</link>
<item><title>${TITLE}</title><link>https://orlen.example/1</link><pubDate>Thu, 04 Mar 2021 23:30:00 -0500</pubDate><dc:creator>Tom Bell and Ada Rossi</dc:creator><description>Short.</description><content:encoded><![CDATA[${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}]]></content:encoded></item>
<item><title>Beds &amp; breakfast</title><link>https://orlen.example/2</link><description>The minister promised beds for the night, the ministry said.</description></item>
</channel></rss>`)

export const ATOM =
  utf8(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Orlen Post</title><id>urn:f</id><updated>2021-03-05T00:00:00Z</updated>
<entry><title>${TITLE}</title><id>urn:1</id><link href="https://orlen.example/1"/><published>2021-03-04T10:00:00+01:00</published><updated>2021-03-05T00:00:00Z</updated><author><name>Tom Bell</name></author><content type="html">${PARAGRAPHS.map(text => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</content></entry></feed>`)

export const JSON_FEED = utf8(
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Orlen Post',
      items: [
        {
          id: '1',
          url: 'https://orlen.example/1',
          title: TITLE,
          content_text: PARAGRAPHS.join('\n\n'),
          date_published: '2021-03-04T10:00:00Z',
          authors: [{ name: 'Tom Bell' }],
        },
      ],
    },
    null,
    2,
  ),
)

export const JSON_LINES = utf8(
  [1, 2, 3]
    .map(
      n =>
        `${JSON.stringify({ url: `https://orlen.example/${n}`, title: TITLE, text: textOf(n), published_at: '2021-03-04T10:00:00Z', source: { name: 'The Orlen Post' }, authors: ['Tom Bell', 'Ada Rossi'] })}\n`,
    )
    .join(''),
)

export const CSV = utf8(
  `Title,Body,Date,Link,Publication,Author\r\n${[1, 2, 3].map(n => `"${TITLE}","${textOf(n).replaceAll('"', '""')}",3/14/2021,https://orlen.example/${n},The Orlen Post,"Tom Bell; Ada Rossi"`).join('\r\n')}\r\n`,
)

export interface PdfShape {
  /** Each sheet's lines, from top to bottom; an empty one is a wider gap. */
  readonly sheets: readonly (readonly string[])[]
  readonly info?: string
}

/** A PDF of Helvetica lines, uncompressed. */
export function pdf({
  sheets,
  info = `/Title (${TITLE}) /Author (Tom Bell) /CreationDate (D:20210304101500+01'00')`,
}: PdfShape): Uint8Array {
  const objects: string[] = []
  const kids = sheets.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  for (const [i, lines] of sheets.entries()) {
    const content = lines.map((line, n) => (line === '' ? '' : `BT /F1 11 Tf 72 ${760 - n * 14} Td (${escaped(line)}) Tj ET`)).join('\n')
    objects[4 + i * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`
    objects[5 + i * 2] = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  }
  objects.push(`<< ${info} >>`)
  let file = '%PDF-1.4\n'
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    if (i === 0) continue
    places[i] = file.length
    file += `${i} 0 obj\n${object}\nendobj\n`
  }
  const table = file.length
  const rows = places.slice(1).map(place => `${String(place).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length} /Root 1 0 R /Info ${objects.length - 1} 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, letter => letter.charCodeAt(0) & 255)
}

/** WinAnsi for the marks that the story has beyond ASCII. */
function escaped(line: string): string {
  return line
    .replaceAll('“', '\u0093')
    .replaceAll('”', '\u0094')
    .replaceAll('—', '\u0097')
    .replaceAll('’', '\u0092')
    .replaceAll(/[\\()]/g, '\\$&')
}

export const PDF = pdf({
  sheets: [
    [
      TITLE,
      '',
      'The ferry to Orlen will stay in port until the storm has passed, har-',
      'bour master Ines Dahl said on Tuesday. A long-term plan is there.',
      '',
      'Nobody sails while the wind blows like this, Dahl told the Coastal',
      'Wire. The company denied that its crew had refused to',
    ],
    ['sail, its long-', 'term contract says so.', '', 'Some 240 passengers were waiting in the town on Monday evening.'],
  ],
})

/** Every example, by the name that a user would give it. */
export const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  'page.html': utf8(HTML),
  'page.txt': utf8(TEXT),
  'page.html.gz': gzip(utf8(HTML)),
  'crawl.warc': WARC,
  'crawl.warc.gz': WARC_GZ,
  'crawl.wacz': WACZ,
  'pages.zip': zipped({ 'a.html': utf8(htmlOf(7)), 'deep/b.txt': utf8(textOf(8)), 'deep/c.png': utf8('\u0089PNG') }),
  'mail.eml': MAIL,
  'saved.mhtml': MHTML,
  'box.mbox': MBOX,
  'feed.rss': RSS,
  'feed.atom': ATOM,
  'feed.json': JSON_FEED,
  'records.jsonl': JSON_LINES,
  'records.csv': CSV,
  'story.pdf': PDF,
}
