/**
 * Bytes to text. Order of trust: a byte order mark, then whether the bytes are valid UTF-8 (nothing else looks like it by chance), then the
 * charset that was given, then the page's own `<meta>`, then a guess from the bytes. Labels are those of the WHATWG Encoding Standard, which
 * TextDecoder follows.
 */
export interface Decoded {
  readonly text: string
  readonly encoding: { readonly name: string; readonly from: 'bom' | 'valid-utf-8' | 'header' | 'meta' | 'guess' | 'given' }
}

/** How far into the bytes a `<meta charset>` is looked for; the standard asks for 1,024, pages in the wild put it later. */
const META_REACH = 16384

export function decode(bytes: Uint8Array, header?: string): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked) return { text: new TextDecoder(marked.name).decode(bytes), encoding: { name: marked.name, from: 'bom' } }
  const utf16 = utf16WithoutMark(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: { name: utf16, from: 'guess' } }
  const strict = validUtf8(bytes)
  if (strict !== undefined) return { text: strict, encoding: { name: 'utf-8', from: 'valid-utf-8' } }
  // Declared UTF-8 that is not wholly valid: a few broken bytes in a UTF-8 page, or a page of another encoding that says UTF-8.
  const declared = [
    { label: header, from: 'header' as const },
    { label: metaCharset(bytes), from: 'meta' as const },
  ]
  for (const { label, from } of declared) {
    const decoder = label === undefined ? undefined : decoderFor(label)
    if (!decoder) continue
    if (decoder.encoding === 'utf-8' && !mostlyUtf8(bytes)) continue
    return { text: decoder.decode(bytes), encoding: { name: decoder.encoding, from } }
  }
  const name = mostlyUtf8(bytes) ? 'utf-8' : guess(bytes)
  return { text: new TextDecoder(name).decode(bytes), encoding: { name, from: 'guess' } }
}

function byteOrderMark(bytes: Uint8Array): { readonly name: string } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be' }
  return undefined
}

/** UTF-16 shows itself by the zero byte in every other place of its ASCII characters. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const reach = Math.min(bytes.length, 512) & ~1
  if (reach < 16) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < reach; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = reach / 2
  if (odd > half * 0.8 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.8 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Whether the bytes beyond ASCII are well-formed UTF-8 sequences far more often than not: a UTF-8 page with some broken bytes. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    const trail = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
    let seen = 0
    while (seen < trail && (bytes[i + 1 + seen] ?? 0) >> 6 === 2) seen++
    if (trail > 0 && seen === trail) good++
    else bad++
    i += seen
  }
  return bad <= good * 4
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_REACH))
  return (
    /<meta\s[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/i.exec(head)?.[1]
  )
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label.trim())
  } catch (error) {
    // An unknown label is no information; the guess follows.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * The likeliest legacy encoding by what its bytes beyond ASCII decode to: each candidate is scored by how often a letter beyond ASCII stands in
 * a word of its own script, and loses by control characters, by symbols inside words and by capitals inside words.
 */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  let best = 'windows-1252'
  let bestScore = 0
  for (const candidate of CANDIDATES) {
    const score = plausibility(new TextDecoder(candidate).decode(sample))
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1256',
  'windows-1254',
  'windows-1253',
  'koi8-r',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const

function plausibility(text: string): number {
  let score = 0
  let letters = 0
  let before = ''
  for (const letter of text) {
    if (letter < '\u0080') {
      before = letter
      continue
    }
    letters++
    if (letter === '\ufffd' || (letter >= '\u0080' && letter <= '\u009f')) score -= 5
    else if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(letter))
      score += /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u3000-\u303f\uff00-\uff60]/.test(before) ? 2.2 : -1
    else if (/[\u0400-\u04ff\u0600-\u06ff\u0370-\u03ff]/.test(letter))
      score +=
        script(letter) === script(before)
          ? /\p{Lu}/u.test(letter) && /\p{Ll}/u.test(before)
            ? -2
            : 1.1
          : /[\s\p{P}]/u.test(before)
            ? 0.5
            : -1
    else if (/\p{Ll}/u.test(letter)) score += /[a-zA-Z]/.test(before) ? 1 : 0.2
    else if (/\p{Lu}/u.test(letter)) score += /[a-z]/.test(before) ? -1 : 0.3
    else if (/[\u2018-\u201e\u2013\u2014\u2026\u20ac\u00ab\u00bb\u00a0]/.test(letter)) score += 0.5
    else score -= 0.5
    before = letter
  }
  return letters === 0 ? 0 : score / letters
}

function script(letter: string): 'cyrillic' | 'arabic' | 'greek' | 'other' {
  if (letter >= '\u0400' && letter <= '\u04ff') return 'cyrillic'
  if (letter >= '\u0600' && letter <= '\u06ff') return 'arabic'
  if (letter >= '\u0370' && letter <= '\u03ff') return 'greek'
  return 'other'
}
