// The known word that somebody most likely meant.

/** The known word nearest to what was written, or null where none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const word of known) {
    const steps = stepsBetween(written.toLowerCase(), word.toLowerCase(), least)
    if (steps < least) [best, least] = [word, steps]
  }
  return best
}

/** Letters to add, drop, change or turn about (Damerau–Levenshtein); no more than `most` is told apart. */
function stepsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most || a.length > 60) return most
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1
      const above = rows[i - 1] ?? []
      let steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + changed)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, (rows[i - 2]?.[j - 2] ?? most) + 1)
      row.push(steps)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? most
}
