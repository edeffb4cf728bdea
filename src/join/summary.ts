// An event by the entries that tell of it: one value a field as most tell it, every figure side by side. A view: the
// entries stay as they are, and another rule gives another view of the same words.
import type { Codebook } from '../model/codebook.ts'
import type { Event, JoinReason } from '../model/event.ts'
import { figuresOf } from './figures.ts'
import type { RuleName } from './rules.ts'
import { partiesOf, statusOf, valuesOf, whenOf, whereOf } from './settle.ts'
import type { Told } from './told.ts'

/** Entries that tell of one happening. */
export interface Cluster {
  readonly id: string
  readonly told: readonly Told[]
  readonly why: readonly JoinReason[]
  readonly reviewed: Event['reviewed']
}

export interface SummaryOptions {
  /** Stands for every rule of the codebook. */
  readonly rule?: RuleName
  /** The name that a party goes by across reports. */
  readonly named?: (name: string, report: string) => string
}

export function summaryOf(
  { id, told, why, reviewed }: Cluster,
  codebook: Pick<Codebook, 'types' | 'rules' | 'trusted'>,
  { rule, named = (name) => name }: SummaryOptions = {},
): Event {
  const types = valuesOf(told, ({ entry }) => entry.type)
  return {
    id,
    type: mostTold(types, codebook),
    when: whenOf(told),
    where: whereOf(told),
    who: partiesOf(told, 'who', named),
    whom: partiesOf(told, 'whom', named),
    figures: figuresOf(told, codebook, rule ?? null),
    status: statusOf(told),
    told: {
      type: types,
      when: valuesOf(told, ({ entry }) => entry.when),
      where: valuesOf(told, ({ entry }) => entry.where),
      status: valuesOf(told, ({ entry }) => entry.status),
    },
    entries: told.map((one) => one.id),
    reports: [...new Set(told.map(({ report }) => report.id))],
    reviewed,
    why,
  }
}

/** The type that most entries have; of equals the one that stands first in the codebook. */
function mostTold(types: Event['told']['type'], { types: order }: Pick<Codebook, 'types'>): string {
  const place = (value: string | null) => order.findIndex(({ id }) => id === value)
  const most = types[0]?.entries.length
  const [first] = types.filter(({ entries }) => entries.length === most).sort((a, b) => place(a.value) - place(b.value))
  return first?.value ?? ''
}
