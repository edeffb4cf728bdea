// What this text's markers mean, and where its reports start: both are learnt from each other.
//
// Where cohesion and discourse make a start likely is the first guess. Then it is counted which markers stand at likely
// starts and which elsewhere, the starts are judged anew with that, and so on for a few rounds (expectation–maximisation
// with a naive Bayes model of the markers). So "*****" becomes a sure sign, or none, or a sign of the contrary.
import type { Stretches } from './cohesion.ts'
import { MARKER_KINDS, type Marker } from './markers.ts'
import { startLikelihoods } from './posteriors.ts'
import type { Unit } from './units.ts'

export interface Regime {
  /** How far the share of starts in this text moves the odds of each, 0 to 1. */
  readonly bias: number
  /** Weight of what markers are taken to mean at first, in starts. */
  readonly strength: number
  readonly rounds: number
  /** No marker counts for more. */
  readonly most: number
}

export const REGIME: Regime = { bias: 0.8, strength: 2, rounds: 4, most: 6 }

/** Log odds of a start among the units of the texts that the cues' weights were fitted on. */
const USUAL_ODDS = -1.8

/** Markers of one kind: for each unit the number of its marker. */
export interface Column {
  readonly ids: Uint16Array
  readonly markers: readonly Marker[]
}

/** Markers of all units, kind by kind. */
export function columnsOf(text: string, units: readonly Unit[]): Column[] {
  return MARKER_KINDS.map((kind) => columnOf(units.map((unit, at) => kind(text, unit, units[at - 1] ?? unit))))
}

/** Likelihood of a start at each of the units that `stretches` are of. `cues`: log odds by discourse. */
export function learnStarts(
  columns: readonly Column[],
  stretches: Stretches,
  cues: Float64Array,
  regime: Regime = REGIME,
): Float64Array {
  const { count } = stretches
  let likely: Float64Array = new Float64Array(count)
  for (let round = 0; round <= regime.rounds; round++) {
    const bias = biasAfter(likely, round, regime)
    const odds = cues.slice(0, count).map((cue) => cue + bias)
    for (const column of columns) addWeights(odds, column, weightsOf(column, likely, regime))
    likely = startLikelihoods(stretches, odds)
  }
  return likely
}

function addWeights(odds: Float64Array, { ids }: Column, weights: Float64Array): void {
  for (let at = 1; at < odds.length; at++) {
    odds[at] = (odds[at] as number) + (weights[ids[at] as number] as number)
  }
}

function columnOf(all: readonly Marker[]): Column {
  const numbers = new Map<string, number>()
  const markers: Marker[] = []
  const ids = Uint16Array.from(all, (marker) => {
    const known = numbers.get(marker.key)
    if (known !== undefined) return known
    numbers.set(marker.key, markers.length)
    markers.push(marker)
    return markers.length - 1
  })
  return { ids, markers }
}

function biasAfter(likely: Float64Array, round: number, { bias }: Regime): number {
  if (round === 0) return 0
  let starts = 1
  for (let at = 1; at < likely.length; at++) starts += likely[at] as number
  const share = starts / (likely.length + 2)
  return bias * (Math.log(share / (1 - share)) - USUAL_ODDS)
}

/** Log ratio, for each marker, of how often it stands at starts and elsewhere. */
function weightsOf({ ids, markers }: Column, likely: Float64Array, { strength, most }: Regime): Float64Array {
  const weights = new Float64Array(markers.length)
  if (markers.length < 2) return weights
  const here = new Float64Array(markers.length)
  const all = new Float64Array(markers.length)
  for (let at = 1; at < likely.length; at++) {
    const id = ids[at] as number
    here[id] = (here[id] as number) + (likely[at] as number)
    all[id] = (all[id] as number) + 1
  }
  const count = likely.length - 1
  const expected = Float64Array.from(markers, ({ prior }, id) => ((all[id] as number) / count) * Math.exp(prior))
  const starts = here.reduce((total, one) => total + one, 0)
  const scale = expected.reduce((total, one) => total + one, 0)
  for (let id = 0; id < markers.length; id++) {
    const share = (all[id] as number) / count
    const atStarts = ((here[id] as number) + (strength * (expected[id] as number)) / scale) / (starts + strength)
    const elsewhere = ((all[id] as number) - (here[id] as number) + strength * share) / (count - starts + strength)
    weights[id] = Math.max(-most, Math.min(most, Math.log(atStarts / elsewhere)))
  }
  return weights
}
