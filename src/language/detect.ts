// Which language is a text in? Told from the scripts of its letters and from the short words that stand in every text.
//
// Reads samples of a bounded length, so that the cost does not grow with the text. Whatever is read as English is safe,
// so doubt is null: a text is called foreign only where several of that language's words stand in it, few English ones do,
// and not because of names ("Los Angeles", "van der Berg") or a quote.
import { SCRIPTS, type Script } from '../text/script.ts'
import { ALONE } from './detect/alone.ts'
import { ENGLISH, LANGUAGES } from './detect/lexicon.ts'
import { type Tally, tallyOf } from './detect/tally.ts'

/** BCP 47 primary language such as "en", or null where the text does not say. Pure, total, in bounded time. */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text)
  const tally = tallyOf(sample, false)
  const script = mainScript(tally)
  if (script === null) return null
  const alone = ALONE[script]
  if (alone !== undefined) return alone
  const capitals = tally.small * 5 < tally.words
  const language = script === 'latin' ? latin(tally) : byWords(tally, 3)
  return language === null && capitals ? capital(sample, script) : language
}

const WHOLE = 1_200
const HEAD = 600
const PIECE = 300

/** The start, and pieces from the middle and from further on. */
function sampleOf(text: string): string {
  if (text.length <= WHOLE) return composed(text)
  const piece = (at: number) => text.slice(at, at + PIECE)
  return composed(`${text.slice(0, HEAD)} ${piece(text.length >> 1)} ${piece(text.length - (text.length >> 2))}`)
}

/** The tables hold letters with their marks in one piece. */
function composed(sample: string): string {
  return /[\u0300-\u036f]/.test(sample) ? sample.normalize('NFC') : sample
}

/** Letters below which no script is sure. */
const FEWEST_LETTERS = 8
/** A character of these is worth several letters of an alphabet. */
const DENSE = 3

/** The script of more than half of the letters. */
function mainScript({ letters }: Tally): Script | null {
  const count = (script: Script): number => letters[SCRIPTS.indexOf(script)] ?? 0
  const kana = count('kana')
  const cjk = (kana + count('han')) * DENSE
  const hangul = count('hangul') * DENSE
  let total = cjk + hangul
  let best = 0
  for (let at = 0; at < letters.length; at++) {
    const script = SCRIPTS[at] as Script
    if (script === 'kana' || script === 'han' || script === 'hangul') continue
    total += letters[at] as number
    if ((letters[at] as number) > (letters[best] as number)) best = at
  }
  if (total < FEWEST_LETTERS) return null
  if (cjk * 2 > total) return kana * 10 * DENSE > cjk ? 'kana' : 'han'
  if (hangul * 2 > total) return 'hangul'
  return (letters[best] as number) * 2 > total ? (SCRIPTS[best] as Script) : null
}

/** Different words that a foreign language in Latin letters needs, their number, and their share of all words. */
const FEWEST_DISTINCT = 4
const FEWEST_HITS = 5
const LEAST_SHARE = 0.12

function latin(tally: Tally): string | null {
  const english = tally.hits[ENGLISH] as number
  const other = bestOf(tally)
  const hits = tally.hits[other] as number
  if (english >= hits && english >= 3) return 'en'
  if (hits < FEWEST_HITS || hits < english * 2 || hits < LEAST_SHARE * tally.words) return null
  return byWords(tally, FEWEST_DISTINCT)
}

/** The language with the highest score, where it has so many different words; null where two have the same. */
function byWords(tally: Tally, fewest: number): string | null {
  const best = bestOf(tally)
  if ((tally.distinct[best] as number) < fewest) return null
  const even = tally.score.some((score, at) => at !== best && at !== ENGLISH && score === tally.score[best])
  return even ? null : (LANGUAGES[best] as string)
}

/** The language other than English with the highest score. */
function bestOf({ score }: Tally): number {
  let best = ENGLISH + 1
  for (let at = best; at < score.length; at++) if ((score[at] as number) > (score[best] as number)) best = at
  return best
}

/** Of a text in capitals. Names cannot be told from words, so more words are asked for. */
function capital(sample: string, script: Script): string | null {
  const tally = tallyOf(sample, true)
  if (script !== 'latin') return byWords(tally, 3)
  return (tally.distinct[bestOf(tally)] as number) > FEWEST_DISTINCT + 1 ? latin(tally) : null
}
