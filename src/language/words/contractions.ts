// Where a contraction is cut: "do|n't", "we|'ll", "can|not", "gon|na", "do|nt".
// Not cut: "o'clock", "O'Neill", "its", "were", "well", "ill", "shed" and other words that exist.

const ENDINGS = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/i

/** Without an apostrophe; the number is the place of the cut. Those that are words of their own are left out. */
const CUTS: Readonly<Record<number, string>> = {
  1: 'im ive',
  2: 'dont wont cant aint arnt hes',
  3: `cannot gonna gotta wanna didnt hadnt hasnt isnt wasnt youre youve youll lets outta lotta
    gimme lemme gotcha`,
  4: 'doesnt havent werent thats whats theyre theyve heres',
  5: 'couldnt shouldnt wouldnt theres',
}

const WHOLE: ReadonlyMap<string, number> = cutsOf()

function cutsOf(): ReadonlyMap<string, number> {
  const cuts = new Map<string, number>()
  for (const [cut, words] of Object.entries(CUTS)) for (const word of words.split(/\s+/)) cuts.set(word, Number(cut))
  return cuts
}

/** Number of code units before the cut in a lower-case word; 0 where it stays whole. */
export function contractionCut(lower: string): number {
  if (lower.length < 2) return 0
  const whole = WHOLE.get(lower)
  if (whole !== undefined) return whole
  if (!lower.includes("'") && !lower.includes('’')) return 0
  const ending = ENDINGS.exec(lower)
  return ending === null ? 0 : ending.index
}

const TAIL = /^(?:n['’]t|['’`](?:s|m|d|ll|re|ve))$/i

/** Whether a word was cut off the one before it, which it touches: "n't" of "don't", "not" of "cannot". */
export function isCutOff(before: string, form: string): boolean {
  if (TAIL.test(form)) return /[\p{L}\p{M}\d.]$/u.test(before)
  return WHOLE.get((before + form).toLowerCase()) === before.length
}
