// From a codebook's YAML to what the reader works by, or the reasons why not, each with its line.
import { type Document, isScalar, isMap as isYamlMap, LineCounter, parseDocument } from 'yaml'
import { AppError } from '../errors.ts'
import {
  type Codebook,
  type EventType,
  type NumberWords,
  TRIGGER_POS,
  type Trigger,
  type TriggerPos,
} from '../model/codebook.ts'
import { extended, isMap } from './extend.ts'
import type { Fault } from './fault.ts'
import { formFaults } from './form-faults.ts'
import { doubled, meaningFaults } from './meaning-faults.ts'
import { NUMBER_TABLES } from './number-tables.ts'
import { type CodebookFile, codebookSchema, type TriggerFile } from './schema.ts'

/** The YAML of a codebook by its name, for `extends`; null where there is none. */
export type FindBook = (name: string) => string | null

/** What came of checking a codebook. Each fault and warning is one line of text that begins with its line of the file. */
export interface Checked {
  /** null where there are faults. */
  readonly codebook: Codebook | null
  readonly faults: readonly string[]
  readonly warnings: readonly string[]
}

/** Checks a codebook to its end: all that is wrong with it is said at once. */
export function checkCodebook(yaml: string, find: FindBook): Checked {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const broken = document.errors.map(({ message, pos }) => `line ${lines.linePos(pos[0]).line}: ${message}`)
  if (broken.length > 0) return { codebook: null, faults: broken, warnings: [] }
  const own: unknown = document.toJS()
  if (!isMap(own))
    return {
      codebook: null,
      faults: ['line 1: a codebook is a map: "codebook: name", "title: …", "types: …".'],
      warnings: [],
    }
  const { raw, faults: unfound } = withBases(own, find, [])
  const form = [...unfound, ...formFaults(raw)]
  if (form.length > 0) return { codebook: null, faults: form.map(told), warnings: [] }
  const file = codebookSchema.parse(raw)
  const meaning = meaningFaults(file)
  if (meaning.length > 0) return { codebook: null, faults: meaning.map(told), warnings: [] }
  const codebook = codebookOf(file)
  return { codebook, faults: [], warnings: doubled(codebook).map(told) }

  function told({ path, says }: Fault): string {
    return `${lineOf(document, lines, path)}${path.map(String).join('.')}: ${says}`
  }
}

/** Parses and checks a codebook. Throws AppError with every fault of it, each with its line. */
export function parseCodebook(yaml: string, path: string, find: FindBook = () => null): Codebook {
  const { codebook, faults } = checkCodebook(yaml, find)
  if (codebook !== null) return codebook
  throw new AppError(
    'codebook/faulty',
    `${path} is no codebook yet: ${faults.map((fault) => fault.replace(/(?<![.!?])$/, '.')).join(' ')} "daybook codebook check ${path}" lists this line by line.`,
    { status: 2 },
  )
}

/** A book as its YAML says it, with all that it extends. */
function withBases(
  own: Readonly<Record<string, unknown>>,
  find: FindBook,
  above: readonly string[],
): { raw: Readonly<Record<string, unknown>>; faults: Fault[] } {
  let raw = own
  const faults: Fault[] = []
  const named = [own['extends'] ?? []].flat().filter((name) => typeof name === 'string')
  named.forEach((name, at) => {
    const path = Array.isArray(own['extends']) ? ['extends', at] : ['extends']
    const yaml = above.includes(name) ? null : find(name)
    const base: unknown = yaml === null ? null : parseDocument(yaml).toJS()
    if (isMap(base)) raw = extended(raw, withBases(base, find, [...above, name]).raw)
    else faults.push({ path, says: `there is no codebook "${name}" that could be extended.` })
  })
  return { raw, faults }
}

/** "line 12: ", the line of the deepest key of the path that stands in the file; '' where none does. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): string {
  for (let depth = path.length; depth > 0; depth--) {
    const start = startOf(document, path.slice(0, depth))
    if (start !== null) return `line ${lines.linePos(start).line}: `
  }
  return ''
}

function startOf(document: Document, path: readonly PropertyKey[]): number | null {
  const above = document.getIn(path.slice(0, -1), true)
  const key = path.at(-1)
  if (isYamlMap(above)) {
    const pair = above.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null
  }
  const node = document.getIn(path, true)
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) ? Number(range[0]) : null
}

function codebookOf(file: CodebookFile): Codebook {
  return {
    id: file.codebook,
    title: file.title,
    description: file.description,
    types: Object.entries(file.types).map(([id, type]) => typeOf(id, type)),
    lists: file.lists,
    numberWords: numberWordsOf(file.numberWords),
    rules: file.rules,
    trusted: file.trusted,
  }
}

function numberWordsOf(given: CodebookFile['numberWords']): NumberWords {
  return typeof given === 'string' ? NUMBER_TABLES[given] : given
}

function typeOf(id: string, type: CodebookFile['types'][string]): EventType {
  return {
    id,
    name: type.name,
    definition: type.definition,
    counts: type.counts,
    excludes: type.excludes,
    family: type.family ?? id,
    parties: type.parties,
    triggers: type.triggers.flatMap(triggersOf),
    measures: type.measures,
    roles: Object.entries(type.roles).map(([name, role]) => ({ name, ...role })),
    maps: type.maps,
  }
}

/** One trigger a part of speech: its words share the conditions. */
function triggersOf(trigger: TriggerFile): Trigger[] {
  if (typeof trigger === 'string') {
    const [words = '', pos] = trigger.split('/')
    return [{ words: [words], pos: pos as TriggerPos, when: null, unless: null, status: null, swap: false, weight: 1 }]
  }
  const { when = null, unless = null, status = null, swap, weight } = trigger
  return TRIGGER_POS.flatMap((pos) => {
    const words = trigger[pos]
    return words === undefined ? [] : [{ words, pos, when, unless, status, swap, weight }]
  })
}
