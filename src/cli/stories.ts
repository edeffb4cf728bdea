// Events of a record made ready to be published: each with its summary by the codebook's rules, its reports and quotes.
import { loadCodebook, openCodebook } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import { isRule, RULE_NAMES, type RuleName } from '../join/rules.ts'
import { summaryOf } from '../join/summary.ts'
import { keyOf } from '../join/who-is-who.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Quote } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import type { Story, StoryEntry } from '../publish/events/story.ts'
import type { Cluster } from '../record/events.ts'
import type { KeptReport } from '../record/kept.ts'
import type { OpenRecord } from '../record/open.ts'
import { whoIn } from './actors.ts'

export interface StoryOptions {
  /** Whose rules sum up; without it, those of the codebook that was read with. */
  readonly codebook?: Codebook | undefined
  /** Shown beside the codebook's own rule. */
  readonly rule?: string
}

/** The codebook that flags name, by its name or file. */
export async function codebookOf({ codebook }: { readonly codebook?: string }): Promise<Codebook | undefined> {
  return codebook === undefined ? undefined : await openCodebook(codebook)
}

/** Makes stories of a record's clusters. Reports are fetched once for those that follow each other. */
export function storyTeller(record: OpenRecord, options: StoryOptions): (cluster: Cluster) => Story {
  const codebook = options.codebook ?? record.codebook() ?? loadCodebook()
  const rule = ruleNamed(options.rule)
  const named = namesDecided(record)
  const kept = new Map<string, { report: Report; quotes: readonly Quote[] }>()
  return (cluster) => {
    const whole = { ...cluster, reviewed: null }
    const entries = cluster.told.flatMap((told): StoryEntry[] => {
      const found = reportOf(told.report.id)
      return found === null ? [] : [{ told, report: found.report, quotes: near(found, told.entry) }]
    })
    return {
      event: summaryOf(whole, codebook, { named }),
      entries: oncePerQuote(entries),
      other: rule === null ? null : summaryOf(whole, codebook, { rule, named }),
    }
  }

  function reportOf(id: string): { report: Report; quotes: readonly Quote[] } | null {
    const known = kept.get(id)
    if (known !== undefined) return known
    const [found] = record.find(id, 1)
    if (found === undefined) return null
    if (kept.size >= 500) kept.clear()
    const made = { report: found.report, quotes: quotesOf(record, found) }
    kept.set(id, made)
    return made
  }
}

/** Parties by the names that a person's list or decisions give them; as reports have them where nobody decided anything. */
function namesDecided(record: OpenRecord): (name: string) => string {
  const decided = record.decisions().some(({ kind, undone }) => !undone && kind.startsWith('actor-'))
  const names = new Map<string, string>()
  if (decided) for (const who of whoIn(record)) for (const { name } of who.names) names.set(keyOf(name), who.name)
  return (name) => names.get(keyOf(name)) ?? name
}

function ruleNamed(name: string | undefined): RuleName | null {
  if (name === undefined || isRule(name)) return name ?? null
  throw new AppError('rule/unknown', `There is no rule ${name}. Rules: ${RULE_NAMES.join(', ')}.`, { status: 2 })
}

function quotesOf(record: OpenRecord, kept: KeptReport): Quote[] {
  return record.mentions(kept).filter((mention) => mention.kind === 'quote')
}

/** Quotes in the paragraph of an entry and in the one after it, where the persons it names often speak. */
function near({ report, quotes }: { report: Report; quotes: readonly Quote[] }, entry: { start: number; end: number }) {
  const { text } = report
  const before = text.slice(0, entry.start).search(/\n[^\S\n]*\n(?![\s\S]*\n[^\S\n]*\n)/)
  const start = before < 0 ? 0 : before
  const first = /\n[^\S\n]*\n/.exec(text.slice(entry.end))
  const second = first === null ? null : /\n[^\S\n]*\n/.exec(text.slice(entry.end + first.index + first[0].length))
  const end = first === null || second === null ? text.length : entry.end + first.index + first[0].length + second.index
  return quotes.filter((quote) => quote.start >= start && quote.end <= end)
}

/** A quote near two entries of a report is shown with the first. */
function oncePerQuote(entries: readonly StoryEntry[]): StoryEntry[] {
  const seen = new Set<string>()
  return entries.map((entry) => ({
    ...entry,
    quotes: entry.quotes.filter((quote) => {
      const place = `${entry.report.id} ${quote.start}`
      return !seen.has(place) && seen.add(place)
    }),
  }))
}
