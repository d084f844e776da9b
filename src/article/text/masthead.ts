import { boilerplateOf } from './boilerplate.ts'

/** Among how many of the first lines that hold anything the masthead is looked for. */
const LOOKED_AT = 4
const MOST_WORDS = 6

/**
 * The outlet that a scraped page names at its head: the short line of capitalised words above the title ("Harbour Post", "Harbour Post: news of the
 * coast"), or below it where the line has a paper's noun in it ("Harbour Dispatch"), which a byline or a place has not.
 */
export function mastheadOf(lines: readonly string[], title: string): string | undefined {
  const first = lines.filter(line => line.trim() !== '').slice(0, LOOKED_AT)
  const at = first.findIndex(line => line.trim() === title.trim())
  if (at < 0) return undefined
  for (const [i, line] of first.entries()) {
    if (i === at || boilerplateOf(line) !== undefined) continue
    const name = line.split(/:\s/u)[0]!.trim()
    if (isName(name) && (i < at ? i === 0 : PAPER.test(name))) return name
  }
  return undefined
}

/** Every word begins with a capital, small ones between them aside; no digits, no menu whose words have run together, no end of a sentence. */
function isName(line: string): boolean {
  const words = line.split(/\s+/u)
  return (
    line.length >= 3 &&
    words.length <= MOST_WORDS &&
    words.every(word => /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|the|and|de|la|del|el|&)$/u.test(word)) &&
    !words.some(word => /\p{Ll}\p{Lu}\p{Ll}/u.test(word)) &&
    !/[.!?]$/u.test(line)
  )
}

/** The nouns that papers, agencies and sites are called by. */
const PAPER =
  /\b(?:Advertiser|Agency|Argus|Bulletin|Chronicle|Courier|Daily|Digest|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Messenger|Mirror|Monitor|News|Observer|Post|Press|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Voice|Weekly|Wire|Witness)\b/u
