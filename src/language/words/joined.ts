// Hyphenated words that the treebanks count as one, and abbreviations that keep their stop.
//   one:      e-mail  co-founder  anti-war  mid-1990s  pre-existing  Rev.  Sept.  vs.
//   several:  six-member  long-term  self-made  so-called  well-known  London-based

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}

/** What stands before a hyphen and is no word by itself. */
const PREFIXES = set(`
  e co re non anti pre pro ex mid post multi semi sub neo inter intra un pan mini micro counter socio psycho over cross
  ultra pseudo quasi vice arch bio eco hyper meta proto trans tri bi uni de dis mis tele thermo electro geo hydro nano
  macro mega poly crypto ethno afro anglo franco sino russo indo italo austro greco judeo agro aero neuro cardio
  infra supra para peri retro`)

/** Suffixes that are no words by themselves. */
const SUFFIXES = set('esque wise ish')

/** Whether two parts around a hyphen make one word. Lower case. */
export function isJoined(before: string, after: string): boolean {
  if (SUFFIXES.has(after)) return true
  return PREFIXES.has(before) && after.length > 2
}

/** Before a stop that belongs to them. Lower case; initials and dotted letters are not listed. */
const ABBREVIATIONS = set(`
  mr mrs ms dr drs prof st sts messrs mlle mme rev hon gen col lt maj capt sgt cpl pvt adm cmdr brig gov sen rep reps sens govs
  pres supt amb jr sr inc corp co ltd bros vs etc al eg ie esp approx ca cf dept dist div est ext fig figs vol vols pp
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd ft mt no nos attn asst assn assoc univ ed eds
  ala ariz ark calif colo conn del fla ga ill kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo ont que lb lbs oz yrs ph viz dir para sec`)

/** Words as well as abbreviations: before the sentence's last stop they are words. */
const WORDS_TOO = set(`
  etc no mar jun sat sun ill mass miss ore wash del para fig ext col sec mt mo la ed est dist div ft pa`)

/** Whether a stop after this lower-case word belongs to it. `last`: it is the sentence's last stop. */
export function keepsStop(lower: string, last: boolean): boolean {
  return ABBREVIATIONS.has(lower) && !(last && WORDS_TOO.has(lower))
}

/** Units that stand right after a number and are words of their own: "10|km". */
const UNITS = set(`
  am pm km cm mm m kg mg g lb lbs oz ft in mph kph kmh ml l hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh bn mn tn k hrs hr
  min mins sec secs yrs yr usd gbp eur b t million billion trillion percent pct c f x`)

/** "20|km", "5|M", but "4G", "3C", "7X". */
export function isUnit(letters: string): boolean {
  return UNITS.has(letters.toLowerCase()) && !/^[A-JLN-Z]$/.test(letters)
}
