// Words that say whether an event happened, by where they stand to it. Lemmas, unless a form is meant.
import type { Status } from '../model/entry.ts'

function table(lines: Readonly<Partial<Record<Status, string>>>): ReadonlyMap<string, Status> {
  return new Map(
    Object.entries(lines).flatMap(([status, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, status as Status] as const),
    ),
  )
}

/** Beside the event's words: "allegedly beat", "the alleged attack", "an ongoing strike", "a planned rally". Forms. */
export const BESIDE = table({
  alleged: `allegedly reportedly purportedly supposedly ostensibly alleged suspected purported supposed presumed rumoured rumored reported
    unconfirmed apparent claimed`,
  planned: `planned scheduled proposed upcoming forthcoming impending imminent intended prospective soon tomorrow future projected`,
  threatened: 'threatened feared looming possible potential likely',
  ongoing: 'ongoing continuing underway current unfolding still currently now persistent',
  denied: 'averted aborted cancelled canceled failed foiled thwarted never',
})

/** Whose infinitive or noun the event is: "plan to strike", "a threat to strike", "called for a strike". */
export const AIMING = table({
  planned: `plan prepare intend intention agree decide vow pledge promise commit schedule propose proposal want seek hope aim expect set due
    ready poised bound slated about resolve mean wish move vote decision plan preparation agreement pledge vow offer
    urge ask invite call demand recommend authorise authorize order instruct direct request consider approve
    require tell advise plan arrange book mull eye contemplate prepare ballot choose opt elect need ought
    bill measure bid project mandate deal contract schedule date deadline likely going supposed
    announce organise organize postpone delay cancel suspend avert prevent avoid stop block halt scrap shelve`,
  threatened: 'threaten threat warn warning fear risk danger',
  denied: 'deny denial reject refute dispute refuse fail decline',
  alleged: `allege allegation accuse accusation suspect suspicion claim believe think say report charge indict understand presume
    rumour rumor purport`,
})

/** Of those, the ones that say so of a noun too, with the preposition that they then have ("" is an object). */
export const OF_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    plan: ['', 'for'],
    schedule: ['', 'for'],
    propose: [''],
    prepare: ['', 'for'],
    call: ['for'],
    urge: [''],
    demand: [''],
    vote: ['for'],
    ballot: ['for', 'on'],
    expect: [''],
    announce: [],
    organise: [],
    threaten: ['', 'with'],
    threat: ['of'],
    warn: ['of', 'about'],
    warning: ['of'],
    fear: ['', 'of'],
    risk: ['', 'of'],
    danger: ['of'],
    deny: [''],
    denial: ['of'],
    reject: [],
    dispute: [''],
    allege: [''],
    allegation: ['of'],
    accuse: ['of'],
    accusation: ['of'],
    suspect: ['of'],
    suspicion: ['of'],
    claim: ['of'],
    charge: ['with'],
    indict: ['for', 'on'],
    postpone: [''],
    delay: [''],
    cancel: [''],
    avert: [''],
    prevent: [''],
    avoid: [''],
    scrap: [''],
    shelve: [''],
    proposal: ['for'],
    plan_noun: ['for'],
    seek: [''],
    want: [''],
    promise: [''],
    pledge: [''],
    preparation: ['for'],
    possibility: ['of'],
    prospect: ['of'],
    authorise: [''],
    authorize: [''],
    order: [''],
    mull: [''],
    contemplate: [''],
  }),
)

/** A finite clause behind them is not told as a fact: "denied that he shot", "claimed they had burned". */
export const OF_CLAUSES = table({
  denied: 'deny refute dispute',
  alleged: 'allege claim suspect accuse allegation accusation suspicion rumour rumor purport',
  threatened: 'threaten',
})

/** What leads on to the event without a doubt of it: its own telling counts for both. */
export const LEADING = new Set(
  `prompt provoke drive push oblige lead allow permit enable let try attempt bid effort begin start continue go come keep proceed manage help force compel remain resume end stop use see hear let make have get lead succeed serve
  rush return cause hasten`.split(/\s+/),
)
