// `case2021`: which kind of event a snippet tells (CASE 2021 task 2, 30 types after ACLED). The types of our codebook are put into
// theirs by what ACLED they map to, and by the words of the entry where ACLED has finer types than the codebook. Measured only.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.ts'
import type { Entry } from '../src/model/entry.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { read } from '../src/reader.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'
import { archive } from './shared.ts'

/** ACLED sub-event types (as the codebook's `maps.acled` names them) in the task's labels. */
const LABELS: Readonly<Record<string, string>> = {
  'Peaceful protest': 'PEACE_PROTEST',
  'Protest with intervention': 'PROTEST_WITH_INTER',
  'Excessive force against protesters': 'FORCE_AGAINST_PROTEST',
  'Violent demonstration': 'VIOL_DEMONSTR',
  'Mob violence': 'MOB_VIOL',
  Arrests: 'ARREST',
  'Abduction/forced disappearance': 'ABDUCT_DISSAP',
  Attack: 'ATTACK',
  'Armed clash': 'ARMED_CLASH',
  'Sexual violence': 'SEX_VIOL',
  Agreement: 'AGREEMENT',
  'Change to group/activity': 'CHANGE_TO_GROUP_ACT',
  'Non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
  'Non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'Government regains territory': 'GOV_REGAINS_TERIT',
  'Air/drone strike': 'AIR_STRIKE',
  'Shelling/artillery/missile attack': 'ART_MISS_ATTACK',
  'Remote explosive/landmine/IED': 'REM_EXPLOS',
  Grenade: 'GRENADE',
  'Suicide bomb': 'SUIC_BOMB',
  'Chemical weapon': 'CHEM_WEAP',
  'Looting/property destruction': 'PROPERTY_DISTRUCT',
  'Headquarters or base established': 'HQ_ESTABLISHED',
  'Disrupted weapons use': 'DISR_WEAP',
}

/** Our types that ACLED does not have, in the task's further labels. */
const FURTHER: Readonly<Record<string, string>> = {
  meeting: 'DIPLO',
  negotiation: 'DIPLO',
  statement: 'ATTRIB',
  accident: 'MAN_MADE_DISASTER',
  outbreak: 'NATURAL_DISASTER',
  displacement: 'NATURAL_DISASTER',
  death: 'MAN_MADE_DISASTER',
}

/** What the words say beyond the type, the more particular first. */
const BY_WORDS: readonly (readonly [types: RegExp, words: RegExp, label: string])[] = [
  [
    /^(?:killing|death|attack|battle|accident)$/,
    /\bsuicide (?:bomb|attack|car)|\bblew (?:him|her|them)sel/i,
    'SUIC_BOMB',
  ],
  [/^(?:killing|death|attack|battle|accident)$/, /\bgrenades?\b/i, 'GRENADE'],
  [/^(?:killing|death|attack|battle)$/, /\b(?:chemical|chlorine|sarin|mustard gas|tear ?gas)\b/i, 'CHEM_WEAP'],
  [
    /^(?:killing|death|attack|battle|accident)$/,
    /\b(?:landmines?|mines?|IEDs?|improvised|roadside|car bomb|explosive devices?)\b/i,
    'REM_EXPLOS',
  ],
  [
    /^(?:killing|death|attack|battle)$/,
    /\b(?:air ?strikes?|air raids?|warplanes?|jets?|drones?|bombing raids?)\b/i,
    'AIR_STRIKE',
  ],
  [
    /^(?:killing|death|attack|battle)$/,
    /\b(?:shell(?:s|ed|ing)?|artillery|mortars?|missiles?|rockets?)\b/i,
    'ART_MISS_ATTACK',
  ],
  [/^(?:killing|attack|other|arrest)$/, /\brap(?:ed?|ing|es)\b|\bsexual(?:ly)?\b|\bmolest/i, 'SEX_VIOL'],
  [
    /^(?:accident|outbreak|death|displacement)$/,
    /\b(?:earthquake|quake|flood|hurricane|cyclone|typhoon|tornado|volcan|tsunami|landslide|virus|storm|drought|covid|epidemic)/i,
    'NATURAL_DISASTER',
  ],
  [/^(?:arrest|rescue|other|attack)$/, /\b(?:defus|seized|intercept|shot down|weapons? cache)/i, 'DISR_WEAP'],
  [/^(?:arrest|killing|other)$/, /\b(?:cartel|drugs?|smuggl|traffick|gang|mafia|narco)/i, 'ORG_CRIME'],
  [
    /^(?:repression|protest|strike|killing|arrest|attack)$/,
    /\bpolice\b[^.]{0,80}\b(?:fired?|tear ?gas|baton|beat|shot|water cannon)/i,
    'FORCE_AGAINST_PROTEST',
  ],
  [/^(?:protest|strike|attack)$/, /\b(?:clash|riot|stones?|burn(?:t|ed|ing)|torch|vandal|violent)/i, 'VIOL_DEMONSTR'],
  [/^(?:killing|attack)$/, /\b(?:mob|lynch|villagers|crowd|vigilante)/i, 'MOB_VIOL'],
  [/./, /\b(?:recaptur|regain|retook|retake|liberat)/i, 'GOV_REGAINS_TERIT'],
]

export const case2021: Evaluation = { name: 'case2021', run }

function run(): Score[] {
  const folder = archive('events')
  const file = folder === null ? '' : join(folder, 'case2021/task2/snippets.tsv')
  if (!existsSync(file)) return []
  const knowledge = loadKnowledge()
  const acled = new Map(knowledge.lexicon?.codebook.types.map(({ id, maps }) => [id, maps.acled]))
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.includes('\t'))
  const judged = rows.map((row) => {
    const [, text = '', label = ''] = row.split('\t')
    const entries = read({ ...NO_METADATA, language: 'en', text }, knowledge).mentions.filter(
      (one) => one.kind === 'entry',
    )
    return { label, said: labelOf(text, entries, acled), any: entries.length > 0 }
  })
  const items = judged.length
  const score = (figure: string, value: number): Score => ({
    set: 'case2021',
    figure,
    value,
    items,
    goal: null,
    best: null,
  })
  return [
    {
      ...score('type weighted F1', weighted(judged)),
      best: { value: 77.1, who: 'CASE 2021, trained on ACLED, all 1,019' },
    },
    score('type accuracy', percent(judged.filter(({ label, said }) => label === said).length, items)),
    score('any entry', percent(judged.filter(({ any }) => any).length, items)),
  ]
}

/** The snippet's label: that of its most certain entry, the earlier of equals. */
function labelOf(text: string, entries: readonly Entry[], acled: ReadonlyMap<string, string | null>): string {
  const best = [...entries].sort((a, b) => b.confidence - a.confidence || a.start - b.start)[0]
  if (best === undefined) return 'OTHER'
  const particular = BY_WORDS.find(([types, words]) => types.test(best.type) && words.test(text))
  return particular?.[2] ?? LABELS[acled.get(best.type) ?? ''] ?? FURTHER[best.type] ?? 'OTHER'
}

/** F1 of each label, weighed by how often it is the right one. */
function weighted(judged: readonly { readonly label: string; readonly said: string }[]): number {
  const labels = [...new Set(judged.map(({ label }) => label))]
  const sum = labels.reduce((total, name) => {
    const gold = judged.filter(({ label }) => label === name).length
    const found = judged.filter(({ said }) => said === name).length
    const both = judged.filter(({ label, said }) => label === name && said === name).length
    return total + gold * f1(both / Math.max(1, found), both / Math.max(1, gold))
  }, 0)
  return Math.round((1000 * sum) / Math.max(1, judged.length)) / 10
}
