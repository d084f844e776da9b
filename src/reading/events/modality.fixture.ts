/**
 * Minimal pairs for modality and polarity: deeds put into sentences in which they happened and into sentences in which they did not, or only may.
 * All sentences are our own. `S` is who does it, `base`, `past`, `participle`, `gerund` and `present` its verb's forms, `O` to whom.
 */
interface DeedWords {
  readonly S: string
  readonly base: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
  readonly present: string
  readonly O: string
}

export const DEEDS: readonly DeedWords[] = table(`
the army           | shell    | shelled   | shelled   | shelling   | shells    | the rebels
Chad               | attack   | attacked  | attacked  | attacking  | attacks   | Niger
the police         | arrest   | arrested  | arrested  | arresting  | arrests   | the protesters
gunmen             | kidnap   | kidnapped | kidnapped | kidnapping | kidnap    | two engineers
Norway             | condemn  | condemned | condemned | condemning | condemns  | the generals
the president      | visit    | visited   | visited   | visiting   | visits    | Kenya
the rebels         | release  | released  | released  | releasing  | release   | the hostages
Turkey             | bomb     | bombed    | bombed    | bombing    | bombs     | the militants
the union          | sue      | sued      | sued      | suing      | sues      | the bank
Peru               | sanction | sanctioned| sanctioned| sanctioning| sanctions | the general
the minister       | support  | supported | supported | supporting | supports  | the opposition
the militia        | invade   | invaded   | invaded   | invading   | invades   | Mali
`)

function table(lines: string): DeedWords[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [S = '', base = '', past = '', participle = '', gerund = '', present = '', O = ''] = line.split('|').map(cell => cell.trim())
      return { S, base, past, participle, gerund, present, O }
    })
}

/** Sentences in which the deed happened, or is going on. */
export const HAPPENED = [
  'S past O.',
  'S past O on Monday.',
  'S has participle O.',
  'On Friday S past O again.',
  'S had participle O before the talks began.',
  'S began gerund O on Monday.',
  'S past O and left.',
  'S past O, officials said.',
  'Officials said S past O.',
  'The mayor said that S had participle O.',
  'S, who had no choice, past O.',
  'After gerund O, S went home.',
  'S past O because talks had failed.',
  'S past O last week, three witnesses told reporters.',
  'According to the council, S past O.',
]

/** Sentences in which it did not happen, or may, will, should, was feared, asked for, refused … */
export const UNREAL = [
  'S will base O.',
  'S will base O next month.',
  'S may base O.',
  'S might base O, diplomats said.',
  'S could base O at any time.',
  'S would base O, the envoy said.',
  'S would have participle O without the rain.',
  'S should base O, the editor wrote.',
  'S must base O.',
  'S did not base O.',
  'S has not participle O.',
  'S never past O.',
  'S refused to base O.',
  'S declined to base O.',
  'S failed to base O.',
  'S threatened to base O.',
  'S promised to base O.',
  'S plans to base O.',
  'S wants to base O.',
  'S intends to base O in May.',
  'S tried to base O.',
  'S was to base O on Thursday.',
  'S is expected to base O.',
  'S is ready to base O.',
  'S was unable to base O.',
  'S denied gerund O.',
  'S was accused of gerund O.',
  'S ruled out gerund O.',
  'S considered gerund O.',
  'S left without gerund O.',
  'S was asked to base O.',
  'The council urged S to base O.',
  'The council called on S to base O.',
  'The council ordered S to base O.',
  'The council demanded that S base O.',
  'The council prevented S from gerund O.',
  'The council warned S not to base O.',
  'If S past O, the deal would collapse.',
  'The deal will collapse if S present O.',
  'Unless it gets help, S will base O.',
  'It is unclear whether S past O.',
  'Did S base O?',
  'S has yet to base O.',
  'S is said to have participle O.',
  'S has a plan to base O.',
  'Its threat to base O worried diplomats.',
  'Nobody past O.',
  'S neither past O nor spoke to reporters.',
  'Perhaps S past O.',
  'S agreed to base O.',
]

/** The sentence that a frame makes of a deed, with a capital. */
export function worded(frame: string, deed: DeedWords): string {
  const said = frame.replaceAll(/\b(?:S|O|base|past|participle|gerund|present)\b/g, part => deed[part as keyof DeedWords])
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Sentences for themselves: whether a deed in them happened (+) or not (-). */
export const SINGLES: readonly (readonly [happened: boolean, sentence: string])[] = [
  [true, 'Jets are bombing the militants in the valley.'],
  [true, 'The general was killed by rebels near the bridge.'],
  [true, 'Rebels holding two nurses hostage spoke to a radio station.'],
  [true, 'Sweden launched an attack on the militia.'],
  [true, 'The premier came under fire from critics.'],
  [true, 'The soldiers managed to free the hostages.'],
  [true, 'The king met with the Greek president in Rabat.'],
  [true, 'France has been supporting the rebels for a year.'],
  [true, 'Gunmen stormed the bank, killing two guards.'],
  [true, 'The town was recaptured by Kurdish forces in June.'],
  [true, 'Police used tear gas and arrested 40 students.'],
  [true, 'The abduction of two nuns by gunmen shocked Lagos.'],
  [true, 'Norway gave Sweden permission to enter the port.'],
  [true, 'Iran sided with the Syrian president.'],
  [true, 'Moscow has criticised US plans.'],
  [false, 'Kerry was to hold talks with the Saudi king on Thursday.'],
  [false, 'The minister is due to meet the Kenyan president.'],
  [false, 'No soldier attacked the villagers.'],
  [false, 'None of the guards shot the prisoners.'],
  [false, 'The army has no plans to invade Chad.'],
  [false, 'The general opposed bombing the rebels.'],
  [false, 'Norway dropped a plan to attack the pirates.'],
  [false, 'An attempt to assassinate the governor was foiled.'],
  [false, 'They feared that the militia would attack the village.'],
  [false, 'The mayor hopes to visit Oslo.'],
  [false, 'The rebels offered to release the hostages.'],
  [false, 'Had the rebels attacked the town, the army would have fired on them.'],
  [false, 'A possible attack on the consulate worries diplomats.'],
  [false, 'The police said there was no attack on the consulate.'],
  [false, 'The planned visit of the king to Oslo was called off.'],
  [false, 'The president is considering sanctions against Peru.'],
  [false, 'The envoy will not meet the rebels.'],
  [false, 'Critics want the army to withdraw from the valley.'],
  [false, 'It would be wrong to attack Iran.'],
  [false, 'There is a risk of the rebels attacking Juba.'],
  [false, 'The ruling stopped the police from arresting the strikers.'],
  [false, 'The soldiers almost killed a boy.'],
  [false, 'The council voted against sending troops to Mali.'],
  [false, 'The rebels stopped short of attacking the capital.'],
  [false, 'Rather than attack the rebels, the army waited.'],
]
