// What a codebook's YAML file may hold, checked by zod. The published schema (codebooks/codebook.schema.json) is made of
// this by tools/codebooks.ts; what zod cannot say (a list that is not defined, a part that does not exist) is in faults.ts.
import { z } from 'zod'
import { RULE_NAMES } from '../join/rules.ts'
import { PARTIES } from '../model/codebook.ts'
import { STATUSES } from '../model/entry.ts'
import { MEASURES } from '../model/mention.ts'
import { NUMBER_TABLE_NAMES } from './number-tables.ts'

const words = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]))
const conditions = z.record(z.string(), words)
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is written in lower case, with hyphens')

const triggerObject = z
  .strictObject({
    verb: words.optional().describe('lemmas: "strike", "walk out", "lay down arm"'),
    noun: words.optional().describe('lemmas: "strike", "hunger strike"'),
    adjective: words.optional(),
    when: conditions.optional().describe('what must stand around: {subject: [nurse, "$workers", "@person"]}'),
    unless: conditions.optional().describe('what must not stand around'),
    status: z.enum(STATUSES).optional().describe('the status that these words give'),
    swap: z.boolean().default(false).describe('who acts is the object'),
    weight: z.number().min(0).max(1).default(1).describe('how often these words tell of such an event at all'),
  })
  .refine(({ verb, noun, adjective }) => verb ?? noun ?? adjective, 'needs words: verb, noun or adjective')

/** "walk out/verb" for short, or an object. */
export const triggerSchema = z.union([z.string().regex(/^[^/]+\/(?:verb|noun|adjective)$/), triggerObject])

export const roleSchema = z.strictObject({
  definition: z.string().default(''),
  from: words.describe('parts it is sought in, in order'),
  only: words.default([]).describe('words or classes that it must be'),
})

const none = { plover: null, mode: null, cameo: null, acled: null, ccc: null }

export const mapsSchema = z.strictObject({
  plover: z.string().nullable().default(null),
  mode: z.string().nullable().default(null),
  cameo: z
    .union([z.string(), z.number()])
    .nullable()
    .default(null)
    .transform((code) => (code === null ? null : String(code).padStart(2, '0'))),
  acled: z.string().nullable().default(null),
  ccc: z.string().nullable().default(null),
})

export const typeSchema = z.strictObject({
  name: z.string(),
  definition: z.string(),
  counts: words.default([]).describe('sentences that tell of one'),
  excludes: words.default([]).describe('sentences that look like it and do not'),
  family: id.optional().describe('types of one family may tell of one happening'),
  parties: z.enum(PARTIES).default('acts').describe('how the parts around its words are read as who and whom'),
  triggers: z.array(triggerSchema).min(1),
  measures: z.array(z.enum(MEASURES)).default([]).describe('measures whose figures belong to it'),
  roles: z.record(z.string(), roleSchema).default({}).describe('further fields'),
  maps: mapsSchema.default(none),
})

const range = z.tuple([z.number().min(0), z.number().min(0)])

export const codebookSchema = z.strictObject({
  codebook: id.describe('its name'),
  title: z.string(),
  description: z.string().default(''),
  extends: words.default([]).describe('shipped codebooks whose types and lists it has too'),
  only: words.optional().describe('of their types only these; [] takes over the lists alone'),
  without: words.default([]).describe('types of those that it has not'),
  lists: z.record(id, words).default({}).describe('words that triggers and roles name as "$list"'),
  numberWords: z
    .union([z.enum(NUMBER_TABLE_NAMES), z.record(z.string(), range)])
    .default({})
    .describe('what "dozens" stands for: the name of a table, or a table of its own'),
  rules: z.partialRecord(z.enum([...MEASURES, '*']), z.enum(RULE_NAMES)).default({ '*': 'median' }),
  trusted: words.default([]).describe('voices, the most trusted first'),
  types: z.record(id, typeSchema),
})

export type CodebookFile = z.output<typeof codebookSchema>
export type TriggerFile = z.output<typeof triggerSchema>
