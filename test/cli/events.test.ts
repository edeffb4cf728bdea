// Events as a person meets them: three reports of one march, their rival tolls side by side, joins taken back, a page.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { daybook, inFolder } from '../support/daybook.ts'

const REPORTS = [
  {
    id: 'police',
    source: 'Ridge Wire',
    published: '2026-03-09',
    text: 'Four people were killed in Badulla on Monday when police opened fire on striking tea pickers, police said.',
  },
  {
    id: 'union',
    source: 'The Picker',
    published: '2026-03-10',
    text: 'Police killed nine tea pickers in Badulla on Monday, the Estate Workers’ Union said. "They had lunch tins, not stones," said Thangamma Perumal.',
  },
  {
    id: 'ministry',
    source: 'Lowland Ledger',
    published: '2026-03-10',
    text: 'At least six tea pickers were killed in Badulla on Monday by police, the health ministry said on Tuesday.',
  },
  {
    id: 'elsewhere',
    source: 'Gulf Courier',
    published: '2026-03-10',
    text: 'Police arrested 34 dock workers in Mombasa on Tuesday, police said.',
  },
]

type Value = { voice: string; low: number; evidence: { report: string; start: number; end: number; text: string } }
interface Line {
  readonly id: string
  readonly type: string
  readonly reports: readonly string[]
  readonly entries: readonly string[]
  readonly figures: Readonly<Record<string, { best: number; rule: string; other?: object; values: readonly Value[] }>>
}

const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

async function withRecord(use: (folder: string, march: Line) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'reports.jsonl'), REPORTS.map((report) => `${JSON.stringify(report)}\n`).join(''))
    expect((await daybook(['read', 'reports.jsonl', '-q', '--format', 'jsonl'], { folder })).status).toBe(0)
    const { out } = await daybook(['events', '--format', 'jsonl'], { folder })
    const march = linesOf(out).find(({ reports }) => reports.length === 3)
    if (march === undefined) throw new Error(`No event is told by three reports: ${out}`)
    await use(folder, march)
  })
}

describe('events', () => {
  test('every value has its words, and every voice stands', () =>
    withRecord(async (_, march) => {
      const values = march.figures['killed']?.values ?? []
      expect(values.map(({ voice, low }) => `${voice} ${low}`).sort()).toEqual([
        "Estate Workers' Union 9",
        'health ministry 6',
        'police 4',
      ])
      for (const { evidence } of values) {
        const report = REPORTS.find(({ id }) => id === evidence.report)
        expect(report?.text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }
    }))

  test('a line an event, rival values visible; another rule beside the chosen one', () =>
    withRecord(async (folder) => {
      const ran = await daybook(['events', '--country', 'lk'], { folder, env: { COLUMNS: '160' } })
      expect(ran.status).toBe(0)
      expect(ran.out).toMatch(/4–9\+? killed \(3 voices\)/)
      expect(ran.out).not.toContain('Mombasa')
      const lowest = await daybook(['events', '--rule', 'lowest', '--format', 'jsonl'], { folder })
      expect(linesOf(lowest.out).find(({ reports }) => reports.length === 3)?.figures['killed']?.other).toMatchObject({
        rule: 'lowest',
        best: 4,
      })
      const table = await daybook(['events', '--rule', 'lowest'], { folder })
      expect(table.out).toContain('killed: highest 9, lowest 4')
      const narrow = await daybook(['events'], { folder, env: { COLUMNS: '78' } })
      expect(Math.max(...narrow.out.split('\n').map((row) => row.length))).toBeLessThan(80)
    }))

  test('by type and day; what is asked for wrongly is said', () =>
    withRecord(async (folder) => {
      const arrests = await daybook(['events', '--type', 'arrest', '--format', 'jsonl'], { folder })
      expect(linesOf(arrests.out).map(({ type }) => type)).toEqual(['arrest'])
      const later = await daybook(['events', '--since', '2026-03-10', '--format', 'jsonl'], { folder })
      expect(linesOf(later.out).every(({ reports }) => reports.includes('elsewhere'))).toBe(true)
      expect((await daybook(['events', '--since', 'soon'], { folder })).status).toBe(2)
      expect((await daybook(['events', '--rule', 'guess'], { folder })).status).toBe(2)
      expect(await daybook(['events', '--until', '1999'], { folder })).toMatchObject({ status: 0, out: '' })
      const none = await daybook(['events', '--type', 'picnic'], { folder })
      expect(none).toMatchObject({ status: 0, out: '' })
      expect(none.err).toMatch(/No event is of type picnic. There are arrest, .*killing/)
      const country = await daybook(['events', '--country', 'Kenya'], { folder })
      expect(country.status).toBe(2)
      expect(country.err).toContain('codes of two letters')
      expect((await daybook(['events', '--since', '2027', '--until', '2026'], { folder })).status).toBe(2)
    }))

  test('check counts entries and events with the values', () =>
    withRecord(async (folder) => {
      const ran = await daybook(['check'], { folder })
      expect(ran.status).toBe(0)
      expect(ran.out).toMatch(/4 texts, \d+ values \(\d+ entries\), \d+ events checked, all stand at their words\.\n$/)
    }))

  test('check proves the words of every field of an exported entry', () =>
    withRecord(async (folder) => {
      const flags = ['reports.jsonl', '--record', 'none', '-q', '--format', 'jsonl']
      const { out } = await daybook(['read', ...flags], { folder })
      writeFileSync(join(folder, 'out.jsonl'), out)
      expect((await daybook(['check', 'out.jsonl'], { folder })).status).toBe(0)
      const moved = out.replace(/("whom":\[\{"start":)\d+,"end":\d+/, '$19000,"end":9004')
      writeFileSync(join(folder, 'moved.jsonl'), moved)
      const ran = await daybook(['check', 'moved.jsonl'], { folder })
      expect(ran.status).toBe(1)
      expect(ran.out).toMatch(/9000–9004 in reports.jsonl\): names words for its whom where the text has none/)
    }))

  test('a codebook that is a file sums up too', () =>
    withRecord(async (folder, march) => {
      const yaml =
        'codebook: own\ntitle: Own\nextends: [casualties]\ntypes: {}\nrules: { "*": lowest, killed: lowest }\n'
      writeFileSync(join(folder, 'own.yaml'), yaml)
      const flags = ['--codebook', 'own.yaml', '--format', 'jsonl']
      for (const verb of [['events'], ['event', march.id]]) {
        const ran = await daybook([...verb, ...flags], { folder })
        expect(ran.err).toBe('')
        const own = linesOf(ran.out).find(({ id }) => id === march.id)
        expect(own?.figures['killed']).toMatchObject({ rule: 'lowest', best: 4 })
      }
    }))

  test('csv: a row a value', () =>
    withRecord(async (folder, march) => {
      const { out } = await daybook(['events', '--format', 'csv'], { folder })
      expect(out.split('\r\n').filter((row) => row.startsWith(march.id) && row.includes(',killed,'))).toHaveLength(3)
    }))

  test('a codebook of fifteen lines for lockouts gets lockouts', () =>
    inFolder(async (folder) => {
      const codebook = `codebook: lockouts
title: Lockouts
description: Employers who shut their workers out.
types:
  lockout:
    name: Lockout
    definition: An employer keeps workers out to press them in a dispute.
    triggers: [lockout/noun, lock out/verb, shut out/verb]
    measures: [striking, employed, duration]
    roles:
      employer: { from: [who, by], only: ["@organization"] }
rules: { "*": lowest }
`
      writeFileSync(join(folder, 'lockouts.yaml'), codebook)
      const told = [
        'Marlow Steel locked out 400 workers at its rolling mill in Rourkela on Monday, the company said.',
        'Marlow Steel locked out 520 workers in Rourkela on Monday, the Steel Hands Union said. Police arrested two.',
      ]
      const rows = told.map((text, at) => `${JSON.stringify({ id: `m${at}`, published: '2026-03-11', text })}\n`)
      writeFileSync(join(folder, 'mill.jsonl'), rows.join(''))
      await daybook(['read', 'mill.jsonl', '-q', '--codebook', 'lockouts.yaml', '--format', 'jsonl'], { folder })
      const events = linesOf((await daybook(['events', '--format', 'jsonl'], { folder })).out)
      expect(events.map(({ type, reports }) => `${type} ${reports.length}`)).toEqual(['lockout 2'])
      const [figures] = Object.values(events[0]?.figures ?? {})
      expect(figures).toMatchObject({ rule: 'lowest', best: 400 })
      expect(figures?.values.map(({ voice, low }) => `${voice} ${low}`)).toEqual([
        'company 400',
        'Steel Hands Union 520',
      ])
    }))

  test('one event in full; nothing is coloured in a pipe', () =>
    withRecord(async (folder, march) => {
      const ran = await daybook(['event', march.id.slice(0, 8)], { folder })
      expect(ran.status).toBe(0)
      for (const words of ['killed [nine] tea', 'lunch tins', 'Why together', 'voices disagree', 'Lowland Ledger']) {
        expect(ran.out).toContain(words)
      }
      expect(ran.out).not.toContain('\u001b')
      expect((await daybook(['event', 'vnothing'], { folder })).status).toBe(1)
    }))

  test('split, undo, join: each with its reason, each taken back', () =>
    withRecord(async (folder, march) => {
      const entry = march.entries.find((id) => id.startsWith('union')) as string
      const told = async () =>
        linesOf((await daybook(['events', '--format', 'jsonl'], { folder })).out).map(({ reports }) => reports.length)
      const before = await told()
      expect((await daybook(['split', march.id, entry], { folder })).status).toBe(2)
      expect((await daybook(['split', march.id, entry, '--reason', 'another march'], { folder })).status).toBe(0)
      expect(await told()).not.toEqual(before)
      expect((await daybook(['undo'], { folder })).status).toBe(0)
      expect(await told()).toEqual(before)
      const other = linesOf((await daybook(['events', '--type', 'arrest', '--format', 'jsonl'], { folder })).out)[0]
      expect(
        (await daybook(['join', march.id, other?.id as string, '--reason', 'one day of unrest'], { folder })).status,
      ).toBe(0)
      expect(await told()).toContain(4)
      expect((await daybook(['undo', '--list'], { folder })).out).toMatch(
        /split \(taken back\).*another march[\s\S]*join.*one day of unrest/,
      )
      expect((await daybook(['join', march.id, march.id, '--reason', 'x'], { folder })).status).toBe(2)
    }))

  test('what is named wrongly is said, with what to write', () =>
    withRecord(async (folder, march) => {
      expect(await daybook(['undo', '--list'], { folder })).toMatchObject({
        status: 0,
        err: 'No decision has been taken in ./daybook.db.\n',
      })
      const undone = await daybook(['undo', 'first'], { folder })
      expect(undone.status).toBe(2)
      expect(undone.err).toContain('"daybook undo --list" names them')
      const why = await daybook(['join', march.id, 'elsewhere', '--reason', ' '], { folder })
      expect(why.status).toBe(2)
      expect(why.err).toContain('Say why in some words.')
      const shown = await daybook(['show', march.id.slice(0, 9)], { folder })
      expect(shown.err).toContain(`is an event. "daybook event ${march.id}" shows it.`)
      const report = await daybook(['event', 'elsewhere'], { folder })
      expect(report.status).toBe(1)
      expect(report.err).toMatch(/elsewhere is a report, no event. It tells of v[\da-f]+/)
      const none = await daybook(['events', '--record', 'none'], { folder })
      expect(none.status).toBe(2)
      expect(none.err).toContain('"none" keeps nothing')
    }))

  test('pages: a folder with an index and a page an event, or one file', () =>
    withRecord(async (folder, march) => {
      expect((await daybook(['events', '--format', 'html', '--output', 'pages/'], { folder })).status).toBe(0)
      expect(readdirSync(join(folder, 'pages'))).toContain(`${march.id}.html`)
      expect(readFileSync(join(folder, 'pages/index.html'), 'utf8')).toContain(`href="${march.id}.html"`)
      await daybook(['events', '--format', 'html', '--output', 'all.html'], { folder })
      expect(existsSync(join(folder, 'all.html'))).toBe(true)
      expect(readFileSync(join(folder, 'all.html'), 'utf8')).toContain('<mark>nine</mark>')
    }))
})

describe('actors', () => {
  const NAMES = [
    'The Harbour Labour Union (HLU) called a strike in Durban on Monday. "We are ready," said Delia Choque, president of the Harbour Labour Union.',
    'HLU members walked out in Durban on Monday. Delia Choque said the HLU would stay out.',
  ]
  const read = async (folder: string) => {
    const rows = NAMES.map((text, at) => `${JSON.stringify({ id: `n${at}`, published: '2026-03-10', text })}\n`)
    writeFileSync(join(folder, 'names.jsonl'), rows.join(''))
    expect((await daybook(['read', 'names.jsonl', '-q', '--format', 'jsonl'], { folder })).status).toBe(0)
  }
  type Who = { id: string | null; name: string; reports: number; names: { name: string }[]; why: { because: string }[] }
  const listed = async (folder: string, ...flags: string[]) =>
    (await daybook(['actors', '--format', 'jsonl', ...flags], { folder })).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Who)

  const find = (all: readonly Who[], name: string) => all.find(({ names }) => names.some((one) => one.name === name))

  test('one person in two reports; a list of the user first; a name parted and put back', () =>
    inFolder(async (folder) => {
      await read(folder)
      expect(find(await listed(folder), 'Delia Choque')?.reports).toBe(2)
      writeFileSync(
        join(folder, 'own.csv'),
        'id,name,aliases,type\nU1,Harbour Union,HLU;Harbour Labour Union,organization\n',
      )
      const own = find(await listed(folder, '--list', 'own.csv'), 'HLU')
      expect(own).toMatchObject({ id: 'U1', name: 'Harbour Union', reports: 2 })
      expect(find(await listed(folder), 'HLU')?.id).toBe('U1')
      expect((await daybook(['actors', 'split', 'HLU'], { folder })).status).toBe(2)
      expect((await daybook(['actors', 'split', 'HLU', '--reason', 'another'], { folder })).status).toBe(0)
      expect(find(await listed(folder), 'HLU')?.names).toHaveLength(1)
      expect((await daybook(['undo'], { folder })).status).toBe(0)
      expect(find(await listed(folder), 'HLU')?.names.length).toBeGreaterThan(1)
      expect((await daybook(['actors', 'merge', 'HLU', 'Nobody At All', '--reason', 'x'], { folder })).status).toBe(1)
      writeFileSync(join(folder, 'bad.csv'), 'person\nA\n')
      expect((await daybook(['actors', '--list', 'bad.csv'], { folder })).status).toBe(2)
    }))

  test('a list with faults is not kept: each row is named', () =>
    inFolder(async (folder) => {
      await read(folder)
      writeFileSync(join(folder, 'bad.csv'), 'id,name,type\nA,,person\nB,Ben,alien\nB,Bea,person\n')
      const ran = await daybook(['actors', '--list', 'bad.csv'], { folder })
      expect(ran).toMatchObject({ status: 2, out: '' })
      expect(ran.err).toMatch(/row 1: has no name.*row 2: "alien" is no type.*row 3: its id "B" stands above already/)
      const none = await daybook(['actors', '--list', 'none.csv'], { folder })
      expect(none.err).toBe('daybook: none.csv: There is no such file or folder.\n')
      expect((await daybook(['actors', '--type', 'firm'], { folder })).err).toContain('person, organization, group')
      expect(find(await listed(folder), 'B')).toBeUndefined()
    }))
})

describe('diff', () => {
  test('what another codebook changes', () =>
    withRecord(async (folder) => {
      const one = await daybook(['diff'], { folder })
      expect(one.status).toBe(1)
      expect(one.err).toContain('"daybook read FILE --codebook NAME"')
      expect((await daybook(['diff', '--from', 'nothing'], { folder })).err).toMatch(
        /is called nothing. There are [\d.]+, public-life\./,
      )
      await daybook(['read', 'reports.jsonl', '-q', '--format', 'jsonl', '--codebook', 'strikes'], { folder })
      const ran = await daybook(['diff', '--format', 'jsonl'], { folder })
      expect(ran.status).toBe(0)
      const gone = ran.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { change: string; entry: { type: string } })
      expect(gone.filter(({ change }) => change === 'gone').map(({ entry }) => entry.type)).toContain('arrest')
      writeFileSync(join(folder, 'strike.txt'), 'Dockers went on strike in Durban on Monday.')
      for (const codebook of ['public-life', 'strikes']) {
        await daybook(['read', 'strike.txt', '-q', '--codebook', codebook], { folder })
      }
      const table = await daybook(['diff'], { folder })
      expect(table.out).toMatch(/^ {4}workers: nothing → Dockers$/m)
      const back = await daybook(['diff', '--from', 'strikes', '--to', 'public-life'], { folder })
      expect(back.out).toMatch(/^\+ arrest/m)
    }))
})
