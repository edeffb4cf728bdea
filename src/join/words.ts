// The words of a text that tell it from others: lower case, without the commonest, each once.

const COMMON: ReadonlySet<string> = new Set(
  (
    'the a an and or but of in on at to for from by with as is are was were be been being has have had do does did not no it its he she they ' +
    'we you i his her their our your him them who whom which that this these those there here what when where why how after before during ' +
    'over under about into out up down more most some any all each other another than then so such can could may might will would shall should ' +
    'must also just only very said say says saying told according one two new'
  ).split(' '),
)

/** Telling words, in order of the alphabet. */
export function termsOf(text: string): string[] {
  const terms = new Set<string>()
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? []) {
    if (word.length > 2 && !COMMON.has(word)) terms.add(word)
  }
  return [...terms].sort()
}
