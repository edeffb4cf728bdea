// Units: what the splitter weighs as one. A unit is a block of running text with the head that stands over it; a report
// is one unit or more, so a report may start only where a unit does.
import type { Span } from '../model/span.ts'
import { type Block, isHead } from './blocks.ts'

export interface Unit extends Span {
  /** Title, byline, date and the like over the text; empty where there is none. */
  readonly head: readonly Block[]
  readonly body: Block
  /** Lines under it that close a report: an address, a source. */
  readonly tail: readonly Block[]
  /** A rule or a mark of omission before it. */
  readonly divider: Block | null
  /** Blank lines before it; those beside a divider count too. */
  readonly gap: number
}

/** Units in order. What follows the last text (an address, a date) is not lost: it is given to the last unit. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  const leading = leadingOf(blocks)
  const units: Unit[] = []
  let head: Block[] = []
  let divider: Block | null = null
  let gap = 0
  for (const [at, block] of blocks.entries()) {
    if (head.length === 0) gap = Math.max(gap, block.gap)
    if (block.kind === 'rule' || block.kind === 'mark') {
      if (isUnderline(head, block)) continue
      head = giveUp(units, head)
      divider = block
    } else if (block.kind === 'body') {
      units.push({ start: (head[0] ?? block).start, end: block.end, head, body: block, tail: [], divider, gap })
      head = []
      divider = null
      gap = 0
    } else if (closesReport(block, head, blocks[at + 1], leading)) {
      giveUp(units, [...head, block])
      head = []
    } else if (isHead(block)) head.push(block)
  }
  giveUp(units, head)
  return units
}

/** "=====" right under a heading belongs to it. */
function isUnderline(head: readonly Block[], block: Block): boolean {
  return head.length > 0 && block.gap === 0 && head.at(-1)?.kind === 'heading'
}

/** Which lines stand over reports in this text, not under them: those of the kinds that stand over its first words. */
function leadingOf(blocks: readonly Block[]): { address: boolean; credit: boolean } {
  const body = blocks.findIndex(({ kind }) => kind === 'body')
  const first = blocks.find(({ kind }) => kind !== 'rule' && kind !== 'furniture')
  return {
    address: blocks.slice(0, Math.max(0, body)).some(({ kind }) => kind === 'address'),
    credit: first !== undefined && isHead(first) && first.kind !== 'heading',
  }
}

/** An address closes the report above it; so does a source or a date that stands right under a text, apart from the next. */
function closesReport(
  { kind, gap }: Block,
  head: readonly Block[],
  next: Block | undefined,
  leading: ReturnType<typeof leadingOf>,
): boolean {
  if (kind === 'address') return !leading.address
  if (leading.credit || (kind !== 'source' && kind !== 'date')) return false
  return head.length === 0 && gap === 0 && (next === undefined || next.gap > 0 || next.kind === 'rule')
}

/** Gives what seemed to be the head of a report to the report before, where there is one. */
function giveUp(units: Unit[], head: readonly Block[]): Block[] {
  const last = units.at(-1)
  const end = head.at(-1)?.end
  if (last === undefined) return [...head]
  if (end !== undefined) units[units.length - 1] = { ...last, end, tail: [...last.tail, ...head] }
  return []
}
