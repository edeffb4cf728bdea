// Verbs that tell what happened to those counted only together with a word that hangs on them: "pulled 12 from the
// rubble", "12 were taken at dawn into custody", "26 did not survive".
import type { Measure } from '../../model/mention.ts'

export interface CompanionCue {
  readonly measure: Measure
  readonly role: 'patient' | 'agent' | 'of'
  /** Any of these must hang on the verb; none: the verb alone tells. */
  readonly with: ReadonlySet<string>
}

const ROWS: readonly (readonly [Measure, CompanionCue['role'], string, string])[] = [
  ['killed', 'agent', 'survive survived', "not n’t n't never"],
  ['missing', 'of', 'search searched searching searches looking hunting combing scouring', ''],
  ['killed', 'agent', 'lose lost losing loses', 'lives life'],
  ['killed', 'patient', 'found discovered recovered', 'dead lifeless'],
  ['killed', 'patient', 'shot stabbed beaten burned burnt crushed hacked trampled', 'death dead'],
  [
    'injured',
    'agent',
    'suffer suffered suffering sustain sustained sustaining',
    'injuries injury wounds wound burns cuts bruises fractures concussion concussions',
  ],
  [
    'injured',
    'patient',
    'treated hospitalised hospitalized',
    'wounds injuries burns cuts bruises fractures shock wound injury',
  ],
  [
    'rescued',
    'patient',
    'pulled dragged dug lifted winched brought',
    'rubble wreckage shaft debris ruins sea water waters surface safety shore mine alive mud snow ashore collapsed',
  ],
  ['arrested', 'patient', 'taken led hauled dragged marched bundled', 'custody handcuffs'],
  ['detained', 'patient', 'thrown put placed sent remanded', 'jail prison custody cells detention'],
  ['detained', 'patient', 'held kept taken', 'hostage captive prisoner hostages captives incommunicado custody'],
  ['displaced', 'patient', 'driven drove chased forced pushed', 'homes home houses villages land out'],
  ['displaced', 'agent', 'left leave abandoned abandon lost lose', 'homes houses villages'],
  ['striking', 'agent', 'join joined joins joining stage staged begin began', 'strike walkout stoppage strikes'],
  [
    'protesting',
    'agent',
    'join joined attend attended attending stage staged',
    'protest protests rally rallies march marches demonstration demonstrations vigil sit-in',
  ],
  ['unemployed', 'agent', 'lose lost losing', 'job jobs work posts'],
  ['unemployed', 'patient', 'let', 'go'],
  ['deported', 'patient', 'sent flown flew shipped returned', 'back home'],
]

/** By the verb's form. */
export const COMPANION_CUES: ReadonlyMap<string, readonly CompanionCue[]> = (() => {
  const cues = new Map<string, CompanionCue[]>()
  for (const [measure, role, verbs, companions] of ROWS) {
    const cue = { measure, role, with: new Set(companions.split(' ').filter((word) => word !== '')) }
    for (const verb of verbs.split(' ')) cues.set(verb, [...(cues.get(verb) ?? []), cue])
  }
  return cues
})()
