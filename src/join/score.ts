// How much speaks for two entries telling of one happening, and why. Whole numbers: sums of them do not depend on their order.
import type { Because, Score } from './because.ts'
import { comparedDays } from './score-days.ts'
import { comparedFigures } from './score-figures.ts'
import { comparedParties } from './score-parties.ts'
import { comparedPlaces } from './score-places.ts'
import type { Traits } from './traits.ts'
import { cosine } from './words.ts'

export type { Score } from './because.ts'

/** What speaks against any two entries: most are of two happenings. */
const PRIOR = -1500

/** Reports that tell one story, or are copies of each other, as src/join/story.ts says. */
export interface Kinship {
  /** Likeness of the two reports in thousandths; null where they were not compared: too few words in common. */
  readonly story: number | null
  readonly copy: boolean
}

export const STRANGERS: Kinship = { story: null, copy: false }

/** The score of two entries, in thousandths: above 0 they belong together. The same whichever comes first. */
export function scoreOf(a: Traits, b: Traits, kinship: Kinship = STRANGERS): Score {
  const because: Because = [
    ['most entries are not of one event', PRIOR],
    ...comparedReports(a, b),
    ...comparedTypes(a, b),
    ...comparedDays(a, b),
    ...comparedPlaces(a, b),
    ...comparedParties(a, b),
    ...comparedFigures(a, b),
    ...comparedWords(a, b),
    ...comparedStories(kinship),
  ]
  return { points: because.reduce((sum, [, points]) => sum + points, 0), because }
}

/** What a report tells in two entries it rarely means as one. */
function comparedReports(a: Traits, b: Traits): Because {
  return a.unit === b.unit ? [['one report tells them apart', -1000]] : []
}

function comparedTypes(a: Traits, b: Traits): Because {
  return a.type === b.type ? [] : [[`types: ${[a.type, b.type].sort().join(', ')}`, -900]]
}

function comparedWords(a: Traits, b: Traits): Because {
  const alike = cosine(a.terms, b.terms)
  return alike < 100 ? [] : [['words of the sentence', Math.min(800, Math.round(1.2 * (alike - 100)))]]
}

function comparedStories({ story, copy }: Kinship): Because {
  if (copy) return [['one report copies the other', 1500]]
  if (story === null) return []
  const points = Math.min(1300, Math.round(3.5 * (story - 250)))
  return points <= 0 ? [] : [['the reports tell one story', points]]
}
