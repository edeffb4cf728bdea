// The format that the person asked for, made ready: the table knows the terminal, the page has its assets.
import { readFileSync } from 'node:fs'
import { packageFile } from '../files.ts'
import { csv } from '../publish/csv.ts'
import type { Format, FormatName } from '../publish/format.ts'
import { html } from '../publish/html.ts'
import { linesOf } from '../publish/lines.ts'
import { type Paint, table } from '../publish/table.ts'
import { paintFor, tableWidth } from './terminal.ts'

const JSONL: Format = {
  head: '',
  tail: '',
  report: (report, reading) =>
    linesOf(report, reading)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
}

/** `title` is the page's. Results that go to a file are not coloured. */
export function formatNamed(name: FormatName, title: string, toFile = false): Format {
  switch (name) {
    case 'table':
      return table({ width: tableWidth(), paint: toFile ? plain : paintFor(process.stdout) })
    case 'jsonl':
      return JSONL
    case 'csv':
      return csv
    case 'html':
      return html({ css: asset('page.css'), js: asset('page.js'), frame: asset('page.html') }, title)
  }
}

const plain: Paint = (_, text) => text

function asset(name: string): string {
  return readFileSync(packageFile(`assets/${name}`), 'utf8')
}
