// Which English words are numbers, scales, fractions, multiples and vague amounts, and what each is worth.

function table(text: string): ReadonlyMap<string, number> {
  const entries = text.split(/\s+/).filter((entry) => entry !== '')
  return new Map(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), Number(entry.slice(entry.indexOf('=') + 1))]),
  )
}

export const ONES = table(
  `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
  fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19`,
)

export const TENS = table('twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90')

/** Words that multiply the number before them. */
export const SCALES = table(
  `hundred=1e2 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 mln=1e6 bln=1e9 lakh=1e5 lakhs=1e5 crore=1e7
  crores=1e7 dozen=12`,
)

/** Letters after digits that multiply them ("10m", "R4bn"); those marked in MONEY_SCALES count only beside a currency. */
export const SCALE_LETTERS = table(
  'k=1e3 m=1e6 mn=1e6 mln=1e6 mil=1e6 mio=1e6 mm=1e6 b=1e9 bn=1e9 bln=1e9 bil=1e9 tn=1e12 trn=1e12 tln=1e12 t=1e12 cr=1e7',
)

/** Scale letters that are units of measure where no currency stands before. */
export const MONEY_SCALES: ReadonlySet<string> = new Set(['m', 'mm', 'b', 't', 'cr', 'mil'])

/** Plurals that stand for a range of sizes: dozens is 24–99. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [100, 999]],
  ['thousands', [1e3, 9999]],
  ['millions', [1e6, 9999999]],
  ['billions', [1e9, 9999999999]],
  ['trillions', [1e12, 9999999999999]],
  ['lakhs', [1e5, 999999]],
  ['crores', [1e7, 99999999]],
])

/** Denominators, singular and plural. */
export const FRACTIONS = table(
  `half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8
  eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 hundredth=100 hundredths=100 twentieth=20`,
)

/** Written as one character. */
export const FRACTION_SIGNS = table(
  '½=0.5 ¼=0.25 ¾=0.75 ⅓=0.3333333333333333 ⅔=0.6666666666666666 ⅛=0.125 ⅜=0.375 ⅝=0.625 ⅞=0.875',
)

/** Words that are a multiple by themselves. */
export const MULTIPLES = table(
  `twice=2 thrice=3 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10
  twentyfold=20 hundredfold=100 thousandfold=1000`,
)

/** Verbs and adjectives that are a multiple only where they take a quantity ("doubled", "to triple", "double the rate"). */
export const MULTIPLYING = table(
  `double=2 doubles=2 doubled=2 doubling=2 triple=3 triples=3 tripled=3 tripling=3 treble=3 trebled=3 trebling=3 quadruple=4
  quadrupled=4 quadrupling=4 quintupled=5 quintuple=5 sextupled=6`,
)

/** Whether a word can begin a number that is spelled out. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...FRACTIONS.keys(),
  ...FRACTION_SIGNS.keys(),
  ...MULTIPLES.keys(),
  ...MULTIPLYING.keys(),
  ...SCALES.keys(),
  ...['a', 'an', 'several', 'multi', 'multimillion', 'multibillion', 'couple', 'minus'],
])
