import { VERSION } from '../src/record/index.ts'
import type { Task } from './task.ts'
import { TRIED } from './tried.ts'

export interface Measured {
  readonly task: Task
  readonly figures: { readonly [key: string]: number | null }
}

/** docs/accuracy.md: every figure beside the bar that we set ourselves, the missed ones marked. */
export function accuracyPage(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ task, figures }) => [
    `\n## ${task.title}\n`,
    '| | figure | bar |',
    '| --- | ---: | ---: |',
    ...task.figures.map(({ key, name, bar, least }) => {
      const value = figures[key]
      const missed = bar !== undefined && (value === null || value === undefined || (least ? value > bar : value < bar))
      return `| ${name} | ${shown(value)}${missed ? ' ✗' : ''} | ${bar === undefined ? '' : `${least ? '≤' : '≥'} ${shown(bar)}`} |`
    }),
  ])
  return `# Accuracy

Figures of Rashomon ${VERSION} on development data, from one run of \`npm run bench -- --data DIR --scoring DIR\`. Shares from 0 to 1; ✗ marks a bar that is missed. The data are third parties' and
stand outside the project; the issues and the models' cards say what they are. No data marked "evaluate only" trained a weight. Rules, lexicons and thresholds were written while looking at these
development sets, so read the figures as an upper bound: pages that nobody has looked at will read lower. The weights of attributions were trained on PolNeAR's training part; by rules alone
linked F1 on its development part is .50 (models/attribution.md).
${rows.join('\n')}

## Tried, and of no use

${TRIED.trim()}
`
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(3)
}
