// Which script a letter is of: a table of the ranges that press reports are written in. Other letters are "other".

export type Script = (typeof SCRIPTS)[number]

export const SCRIPTS = [
  'other',
  'latin',
  'greek',
  'cyrillic',
  'armenian',
  'hebrew',
  'arabic',
  'devanagari',
  'bengali',
  'gurmukhi',
  'gujarati',
  'oriya',
  'tamil',
  'telugu',
  'kannada',
  'malayalam',
  'sinhala',
  'thai',
  'lao',
  'tibetan',
  'burmese',
  'georgian',
  'hangul',
  'ethiopic',
  'khmer',
  'kana',
  'han',
] as const

/** First code unit after the range, with the number of its script, in order. */
const RANGES: readonly (readonly [end: number, script: Script])[] = [
  [0x41, 'other'],
  [0x250, 'latin'],
  [0x2b0, 'latin'],
  [0x370, 'other'],
  [0x400, 'greek'],
  [0x530, 'cyrillic'],
  [0x590, 'armenian'],
  [0x600, 'hebrew'],
  [0x780, 'arabic'],
  [0x900, 'other'],
  [0x980, 'devanagari'],
  [0xa00, 'bengali'],
  [0xa80, 'gurmukhi'],
  [0xb00, 'gujarati'],
  [0xb80, 'oriya'],
  [0xc00, 'tamil'],
  [0xc80, 'telugu'],
  [0xd00, 'kannada'],
  [0xd80, 'malayalam'],
  [0xe00, 'sinhala'],
  [0xe80, 'thai'],
  [0xf00, 'lao'],
  [0x1000, 'tibetan'],
  [0x10a0, 'burmese'],
  [0x1100, 'georgian'],
  [0x1200, 'hangul'],
  [0x13a0, 'ethiopic'],
  [0x1780, 'other'],
  [0x1800, 'khmer'],
  [0x1e00, 'other'],
  [0x1f00, 'latin'],
  [0x2000, 'greek'],
  [0x3040, 'other'],
  [0x3100, 'kana'],
  [0x3400, 'other'],
  [0xa000, 'han'],
  [0xac00, 'other'],
  [0xd7b0, 'hangul'],
  [0xf900, 'other'],
  [0xfb00, 'han'],
  [0xfb1d, 'latin'],
  [0xfb50, 'hebrew'],
  [0xfe00, 'arabic'],
  [0xfe70, 'other'],
  [0xff00, 'arabic'],
]

/** Number (in SCRIPTS) of the script of a code unit that is a letter or a mark. */
export function scriptNumber(code: number): number {
  let low = 0
  let high = RANGES.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const [end] = RANGES[middle] as (typeof RANGES)[number]
    if (code < end) high = middle
    else low = middle + 1
  }
  return SCRIPTS.indexOf(RANGES[low]?.[1] ?? 'other')
}
