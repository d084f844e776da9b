/** The stems that a verb's form can have by the regular endings: "ruled" is "rul" or "rule", "stopped" "stopp" or "stop". For where a lemmatizer errs. */
export function stems(form: string): string[] {
  const [, stem = form] = /^(.+?)(?:ed|ing|es|s|d)$/.exec(form) ?? []
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([^aeiou])\1$/, '$1')]
}
