// What number words stand for, in tables that a codebook may name: `numberWords: acled`. Without one, figures have the
// bounds of Daybook itself ("dozens" 24–99, "hundreds" 100–999), which no codebook need state.
// ACLED: "10 for tens, 12 for dozens, 100 for hundreds, and so on" (FAQ on fatalities, May 2024).
// Crowd Counting Consortium: a plural is taken for twice its unit ("hundreds" is 200).
import type { NumberWords } from '../model/codebook.ts'

export const NUMBER_TABLES = {
  daybook: {},
  acled: points({ tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6 }),
  ccc: points({ tens: 20, dozens: 24, scores: 40, hundreds: 200, thousands: 2e3, millions: 2e6 }),
} as const satisfies Record<string, NumberWords>

export const NUMBER_TABLE_NAMES = Object.keys(NUMBER_TABLES) as (keyof typeof NUMBER_TABLES)[]

function points(table: Readonly<Record<string, number>>): NumberWords {
  return Object.fromEntries(Object.entries(table).map(([word, value]) => [word, [value, value] as const]))
}
