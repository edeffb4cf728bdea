// Rows of cells set in columns of a terminal: each column as wide as its widest cell, the widest ones cut until all fit.
import { elide, pad, printable, widthOf } from './columns.ts'
import type { Paint, Style } from './table.ts'

export interface GridColumn {
  readonly name: string
  /** Not cut below this. */
  readonly least: number
  /** Never wider than this. */
  readonly most?: number
  readonly right?: boolean
  readonly style?: Style
}

const GAP = 2

/** Lines of the grid, the names of the columns first. Columns without any cell are left out. */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): string[] {
  const cells = rows.map((row) => columns.map((_, at) => printable(row[at] ?? '')))
  const widths = columns.map(({ name, most = Number.POSITIVE_INFINITY }, at) => {
    const widest = cells.reduce((so, row) => Math.max(so, widthOf(row[at] ?? '')), 0)
    return widest === 0 ? 0 : Math.min(most, Math.max(widest, name.length))
  })
  narrow(widths, columns, width)
  const line = (row: readonly string[], styleOf: (at: number) => Style | undefined) =>
    widths
      .flatMap((space, at) => {
        if (space === 0) return []
        const text = pad(elide(row[at] ?? '', space), space, columns[at]?.right ? 'right' : 'left')
        const style = styleOf(at)
        return [style === undefined ? text : paint(style, text)]
      })
      .join(' '.repeat(GAP))
      .trimEnd()
  return [
    line(
      columns.map(({ name }) => name),
      () => 'faint',
    ),
    ...cells.map((row) => line(row, (at) => columns[at]?.style)),
  ]
}

function narrow(widths: number[], columns: readonly GridColumn[], width: number): void {
  const total = () => widths.reduce((sum, one) => sum + (one > 0 ? one + GAP : 0), -GAP)
  while (total() > width) {
    const spare = widths.map((one, at) => (one === 0 ? -1 : one - (columns[at]?.least ?? 1)))
    const widest = spare.indexOf(Math.max(...spare))
    if ((spare[widest] ?? 0) <= 0) return
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}
