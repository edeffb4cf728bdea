// From a codebook's YAML to what the reader works by, or the reasons why not, each with its line.
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { AppError } from '../errors.ts'
import { type Codebook, type EventType, TRIGGER_POS, type Trigger, type TriggerPos } from '../model/codebook.ts'
import { type CodebookFile, codebookSchema, type triggerSchema } from './schema.ts'

/** Parses and checks a codebook. Throws AppError with every fault of it, each with its line. */
export function parseCodebook(yaml: string, path: string): Codebook {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const faults = document.errors.map(({ message }) => message.split('\n')[0] ?? '')
  if (faults.length > 0) throw faulty(path, faults)
  const checked = codebookSchema.safeParse(document.toJS())
  if (!checked.success) {
    throw faulty(
      path,
      checked.error.issues.map(({ path: where, message }) => `${lineOf(where)}${where.join('.')}: ${message}`),
    )
  }
  return codebookOf(checked.data)

  function lineOf(where: readonly PropertyKey[]): string {
    for (let depth = where.length; depth > 0; depth--) {
      const node = document.getIn(where.slice(0, depth), true)
      const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null
      if (Array.isArray(range)) return `line ${lines.linePos(Number(range[0])).line}: `
    }
    return ''
  }
}

function faulty(path: string, faults: readonly string[]): AppError {
  return new AppError(
    'codebook/faulty',
    `${path} is no codebook yet:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nMend these lines; "daybook codebook show public-life" prints one that works.`,
    { status: 2 },
  )
}

function codebookOf(file: CodebookFile): Codebook {
  return {
    id: file.codebook,
    title: file.title,
    description: file.description,
    types: Object.entries(file.types).map(([id, type]) => typeOf(id, type)),
    lists: file.lists,
    numberWords: file.numberWords,
    rules: file.rules,
    trusted: file.trusted,
  }
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
function triggersOf(trigger: z.output<typeof triggerSchema>): Trigger[] {
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
