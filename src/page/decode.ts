import { guessEncoding, guessUtf16 } from './guess-encoding.ts'

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
  if (marked) return decoded(bytes, marked.name, 'bom')
  const strict = validUtf8(bytes)
  if (strict !== undefined && !strict.slice(0, 4096).includes('\0')) {
    // Japanese in seven bits is valid UTF-8 as well, and says what it is by its escapes.
    if (/\u001b\$[@B]/.test(strict.slice(0, META_REACH)) && strict.includes('\u001b(B')) return decoded(bytes, 'iso-2022-jp', 'guess')
    return { text: strict, encoding: { name: 'utf-8', from: 'valid-utf-8' } }
  }
  const utf16 = guessUtf16(bytes)
  if (utf16) return decoded(bytes, utf16, 'guess')
  if (strict !== undefined) return { text: strict, encoding: { name: 'utf-8', from: 'valid-utf-8' } }
  // Declared UTF-8 that is not wholly valid: a few broken bytes in a UTF-8 page, or a page of another encoding that says UTF-8.
  const declared = [
    { label: header, from: 'header' as const },
    { label: metaCharset(bytes), from: 'meta' as const },
  ]
  for (const { label, from } of declared) {
    const decoder = label === undefined ? undefined : decoderFor(label)
    // What says that it is UTF-16 and holds a readable `<meta>`, or says UTF-8 and is not, is something else.
    if (!decoder || decoder.encoding.startsWith('utf-16')) continue
    if (decoder.encoding === 'utf-8' && !mostlyUtf8(bytes, 1)) continue
    return { text: decoder.decode(bytes), encoding: { name: decoder.encoding, from } }
  }
  return decoded(bytes, mostlyUtf8(bytes, 0.5) ? 'utf-8' : guessEncoding(bytes), 'guess')
}

function decoded(bytes: Uint8Array, name: string, from: 'bom' | 'guess'): Decoded {
  return { text: new TextDecoder(name).decode(bytes), encoding: { name, from } }
}

function byteOrderMark(bytes: Uint8Array): { readonly name: string } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be' }
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

/** Whether at most so many broken bytes stand beside each well-formed UTF-8 sequence: a UTF-8 page with some broken bytes. */
function mostlyUtf8(bytes: Uint8Array, most: number): boolean {
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
  return bad <= good * most
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
