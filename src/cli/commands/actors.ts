import { readFileSync, statSync } from 'node:fs'
import { Option } from 'commander'
import { actorLines, actorsFromCameo, actorsFromWikidata } from '../../exchange/index.ts'
import { RashomonError } from '../../page/index.ts'
import type { OwnFile } from '../../reading/index.ts'
import { say, write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { counted } from '../shown.ts'
import { examples, sayAll } from './options.ts'

/** What files can be imported from; Phoenix's dictionaries are CAMEO's. */
const FORMATS: { readonly [from: string]: (text: string) => OwnFile } = {
  cameo: actorsFromCameo,
  phoenix: actorsFromCameo,
  wikidata: actorsFromWikidata,
}

const LARGEST = 256 * 1024 * 1024
/** Some lines could not be read, and those that could were written. */
const PARTLY = 3

export const actorsCommand: AddCommand = (program, effects, end) => {
  program
    .command('actors')
    .description('Make files of actors for --actors out of what others have gathered.')
    .command('import')
    .argument('<file...>', 'dictionaries of event coders, or items of Wikidata as JSON')
    .description('Write the actors of files to standard output, as a file that read and annotate take with --actors.')
    .addOption(new Option('--from <format>', 'what the files are').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .addHelpText(
      'after',
      examples(
        'actors import --from phoenix Phoenix.MilNonState.actors.txt > groups.jsonl',
        'read pages/ --into story.rashomon --actors groups.jsonl',
      ),
    )
    .action(async (files: string[], { from }: { from: string }) => end(await importActors(files, FORMATS[from]!, effects)))
}

async function importActors(files: readonly string[], read: (text: string) => OwnFile, effects: Effects): Promise<number> {
  const complaints: string[] = []
  let actors = 0
  for (const file of files) {
    const found = read(textOf(file))
    actors += found.actors.length
    for (const { line, message } of found.complaints) complaints.push(`${file}, line ${line}: ${message}`)
    await write(effects.stdout, actorLines(found.actors))
  }
  await sayAll(complaints, effects)
  await say(effects, `${counted(actors, 'actor')} written.`)
  return complaints.length > 0 || actors === 0 ? PARTLY : 0
}

/** The text of a file; dictionaries of older coders are Latin-1 here and there, and what is no UTF-8 in them is shown as such. */
function textOf(path: string): string {
  try {
    if (statSync(path).size > LARGEST)
      throw new RashomonError(
        'too-large',
        `${path} is larger than ${LARGEST / 1024 / 1024} MiB; cut it to the actors that your pages may name`,
      )
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof RashomonError) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new RashomonError('no-such-path', `${path} cannot be opened (${why}): check the path and its permissions.`, { cause: error })
  }
}
