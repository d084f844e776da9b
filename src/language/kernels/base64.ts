const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a base64 text. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const length = text.indexOf('=') < 0 ? text.length : text.indexOf('=')
  const bytes = new Uint8Array((length * 3) >> 2)
  let held = 0
  let bits = 0
  let n = 0
  for (let i = 0; i < length; i++) {
    held = ((held << 6) | ALPHABET.indexOf(text[i]!)) & 0xffffff
    bits += 6
    if (bits >= 8) bytes[n++] = (held >> (bits -= 8)) & 255
  }
  return bytes
}
