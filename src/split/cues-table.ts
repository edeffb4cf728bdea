// Words and phrases by which a text opens a report or goes on with one. Data for cues.ts.

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/[\s]*,[\s]*/).map((word) => word.trim()))
}

export const PRONOUNS = set(`he, she, they, it, his, her, their, its, him, them, these, this, those, that, such, both,
  here, there, we, our, i, my, you, your, who, which`)

/** A text that opens with a title of this kind speaks of somebody named before. */
export const TITLES = set('mr, mrs, ms, messrs, mme, dr, prof, sir, lord, lady, dame')

/** One or two words, in lower case. */
export const CONTINUING =
  set(`but, and, however, meanwhile, also, moreover, furthermore, nevertheless, nonetheless, yet,
  so, then, instead, still, finally, indeed, thus, therefore, besides, similarly, likewise, otherwise, additionally,
  consequently, overall, again, or, nor, although, though, while, because, since, another, others, other, elsewhere,
  eventually, later, earlier, separately, asked, speaking, if, when, perhaps, even, only, now, of, some, most, many,
  among, all, each, neither, either, none, what, why, how, not, no, yes, unsurprisingly, apparently, clearly, recently,
  previously, afterwards, according to, in addition, in other, in fact, in particular, in contrast, in response,
  in practice, in return, in short, in turn, in total, in all, in that, in this, in these, in his, in her, in their,
  in its, in the, at the, at that, at this, as a, as well, as for, as part, as the, as they, as he, as she, as it,
  on the, for example, for instance, for the, for his, for now, for its, for their, to this, to that, to be, to make,
  to do, by contrast, by then, by the, by this, with this, with the, with these, with that, with his, with her,
  with their, from the, from this, from there, after the, after that, after this, before the, before that, under the,
  under this, under these, despite this, despite the, despite that, following the, following that, during the,
  one of, one must, one can, the former, the latter, the same, the two, first of, last but, more than, such as,
  just as, rather than, apart from, aside from, along with, thanks to, due to, until then, since then, so far`)

export const SAID = set(`said, says, added, adds, told, noted, notes, explained, explains, argued, argues, insisted,
  continued, warned, wrote, writes, claimed, claims, denied, denies, believes, declined, recalled, stressed, agreed,
  concluded, acknowledged, admitted, described, replied, responded, pointed, hopes, thinks, wants, suggested, suggests`)

/** Pronouns near a text's start mostly mean somebody named before it. */
export const PERSONAL = set('he, she, they, his, her, their, it, its, him, them, this, these, those')

export const WEEKDAYS = set('monday, tuesday, wednesday, thursday, friday, saturday, sunday')

/** What may follow "has" and "have". */
export const PARTICIPLE = /(?:ed|^(?:been|become|begun|won|lost|left|made|taken|told|put|set|hit|cut|sent|given|seen))$/

/** "LISBON, May 4 (Wire) — ", "Lisbon (dpa) - ", "(CNN) -- ", "LISBON: ". */
export const DATELINE =
  /^(?:\((?:\p{Lu}[\p{L} ./-]{1,24})\)\s*[-–—]{1,2}\s|\p{Lu}[\p{Lu}'’. /-]{2,28}(?:,\s\p{Lu}[\p{L}. ]{1,20})?(?:,\s(?:\p{L}{3,9}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} \p{L}{3,9}\.?))?\s*(?:\([\p{L} ./-]{2,24}\))?\s*(?:[-–—]{1,2}\s|:\s)|\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?(?:,\s\p{Lu}[\p{L}. ]{1,20})?\s\(\p{Lu}[\p{L} ./-]{1,20}\)\s*[-–—]{1,2}\s)/u

export type CueName = keyof typeof CUE_WEIGHTS

/**
 * Log odds that each cue adds to a report's start: fitted on chained Wikinews reports (logistic regression), rounded. The last
 * two by trial on chained reports of the same few people.
 */
export const CUE_WEIGHTS = {
  bias: -3.0,
  dateline: 5,
  pronoun: -1.6,
  continuing: -1.6,
  continuingPair: -1.1,
  quotation: -1.2,
  shortName: -0.9,
  definite: -0.6,
  indefinite: 0.4,
  articles: 0.1,
  definites: -0.6,
  pronounNear: -0.5,
  alsoNear: -0.9,
  perfect: 1.0,
  weekday: 0.9,
  fullName: 0.5,
  acronym: 0.6,
  saying: -0.3,
  length: 0.05,
  brief: -0.5,
  newNames: 0.3,
  knownNames: -0.2,
  knownWords: -1.8,
  anotherCountry: 1.5,
  namedAnew: 0.5,
  surnameOnly: -1.0,
}
