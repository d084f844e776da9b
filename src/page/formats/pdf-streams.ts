import { Inflate } from 'fflate'
import { RashomonError } from '../error.ts'
import { CHUNK, megabytes } from './bytes.ts'

/** What one stream of a PDF may unpack to: text and fonts take a few MiB, the largest pictures some hundred, and are not unpacked for text. */
const LARGEST_STREAM = 128 * 1024 * 1024
const LARGEST_PICTURE = 1024 * 1024 * 1024

/** How far before a stream its dictionary is looked at. */
const DICTIONARY = 1024

/**
 * Checks that no stream of a PDF unpacks to more than it may: the PDF library has no bound of its own. Throws `too-large` where one does, or is
 * packed in itself.
 */
export function checkStreams(bytes: Uint8Array): void {
  for (const at of streamsIn(bytes)) {
    const dictionary = LATIN1.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at))
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')))
    if ((own.match(/\/(?:Fl(?:ateDecode)?|LZW(?:Decode)?|RL|RunLengthDecode)\b/g)?.length ?? 0) > 1)
      throw new RashomonError('too-large', 'is a PDF with a stream that is packed in itself, as only files are that are made to harm.')
    const most = /\/Image\b/.test(own) ? LARGEST_PICTURE : LARGEST_STREAM
    if (isZlib(bytes, at) && unpacksTo(bytes.subarray(at + 2), most) > most)
      throw new RashomonError(
        'too-large',
        `is a PDF with a stream that unpacks to more than ${megabytes(most)}, as only files have that are made to harm.`,
      )
  }
}

const LATIN1 = new TextDecoder('latin1')

/** Where the bytes of each stream begin. */
function* streamsIn(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (bytes[at + 1] !== 0x74 || bytes[at + 2] !== 0x72 || bytes[at + 3] !== 0x65 || bytes[at + 4] !== 0x61 || bytes[at + 5] !== 0x6d)
      continue
    if (bytes[at - 1] === 0x64 && bytes[at - 2] === 0x6e && bytes[at - 3] === 0x65) continue
    let begin = at + 6
    while (bytes[begin] === 0x20 || bytes[begin] === 0x0d) begin++
    yield bytes[begin] === 0x0a ? begin + 1 : begin
  }
}

function isZlib(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2)
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0
}

/** How much deflated bytes unpack to, as far as it takes to see that it is more than `most`, or to where they end or break. */
function unpacksTo(bytes: Uint8Array, most: number): number {
  const parts = { length: 0 }
  const inflate = new Inflate(part => {
    parts.length += part.length
  })
  try {
    for (let at = 0; at < bytes.length && parts.length <= most; at += CHUNK) {
      const before = parts.length
      inflate.push(bytes.subarray(at, at + CHUNK))
      // Nothing more comes of a whole chunk: the stream has ended, and what follows is the rest of the file.
      if (parts.length === before) break
    }
  } catch {
    // A stream that breaks has unpacked so far; the library stops there too.
    return parts.length
  }
  return parts.length
}
