import { englishModel, englishWeights, parseStream } from '../../pipeline/index.ts'
import { write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { examples } from './options.ts'

export const parseCommand: AddCommand = (program, effects) => {
  program
    .command('parse')
    .description('Read English sentences whose words are known, from standard input, and write their trees to standard output.')
    .requiredOption('--conllu', 'CoNLL-U in and out: the words as they are given, our lemmas, tags and trees')
    .addHelpText('after', examples('parse --conllu < words.conllu > trees.conllu'))
    .action(() => parse(effects))
}

async function parse({ stdin, stdout }: Effects): Promise<void> {
  await parseStream(stdin, text => write(stdout, text), englishModel(englishWeights()))
}
