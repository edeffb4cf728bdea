// How the weights are written as printable characters: the features with a weight in rising order, for each the step
// from the last one and its weight.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'
/** Steps below this take one character, others two; the weights' zero is character 31. */
const SHORT_STEP = 60
const LONGEST_STEP = SHORT_STEP + 4 * 64 - 1
export const LARGEST_WEIGHT = 31

export function writeWeights(weights: Int8Array): string {
  let text = ''
  let last = -1
  weights.forEach((weight, feature) => {
    if (weight === 0) return
    while (feature - last > LONGEST_STEP) {
      text += written(LONGEST_STEP, 0)
      last += LONGEST_STEP
    }
    text += written(feature - last, weight)
    last = feature
  })
  return text
}

function written(step: number, weight: number): string {
  const over = step - SHORT_STEP
  const stepped =
    over < 0 ? ALPHABET.charAt(step) : ALPHABET.charAt(SHORT_STEP + (over >> 6)) + ALPHABET.charAt(over & 63)
  return stepped + ALPHABET.charAt(weight + LARGEST_WEIGHT)
}

/** The weights of `size` features. */
export function readWeights(text: string, size: number): Int8Array {
  const weights = new Int8Array(size)
  const digits = new Int8Array(128)
  for (let at = 0; at < ALPHABET.length; at++) digits[ALPHABET.charCodeAt(at)] = at
  const digit = (at: number) => digits[text.charCodeAt(at) & 127] as number
  let feature = -1
  for (let at = 0; at < text.length; at += 2) {
    let step = digit(at)
    if (step >= SHORT_STEP) step = SHORT_STEP + ((step - SHORT_STEP) << 6) + digit(++at)
    feature += step
    weights[feature] = digit(at + 1) - LARGEST_WEIGHT
  }
  return weights
}
