// What a codebook's YAML file may hold, checked by zod. The published schema (codebooks/codebook.schema.json) is made of this.
import { z } from 'zod'
import { PARTIES } from '../model/codebook.ts'
import { STATUSES } from '../model/entry.ts'
import { MEASURES } from '../model/mention.ts'

const words = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]))
const conditions = z.record(z.string(), words)

const triggerObject = z.strictObject({
  verb: words.optional(),
  noun: words.optional(),
  adjective: words.optional(),
  when: conditions.optional(),
  unless: conditions.optional(),
  status: z.enum(STATUSES).optional(),
  swap: z.boolean().default(false),
  weight: z.number().min(0).max(1).default(1),
})

/** "walk out/verb" for short, or an object. */
export const triggerSchema = z.union([z.string().regex(/^[^/]+\/(?:verb|noun|adjective)$/), triggerObject])

const roleSchema = z.strictObject({
  definition: z.string().default(''),
  from: words,
  only: words.default([]),
})

export const typeSchema = z.strictObject({
  name: z.string(),
  definition: z.string(),
  counts: words.default([]),
  excludes: words.default([]),
  family: z.string().optional(),
  parties: z.enum(PARTIES).default('acts'),
  triggers: z.array(triggerSchema).min(1),
  measures: z.array(z.enum(MEASURES)).default([]),
  roles: z.record(z.string(), roleSchema).default({}),
  maps: z
    .strictObject({
      plover: z.string().nullable().default(null),
      mode: z.string().nullable().default(null),
      cameo: z.coerce.string().nullable().default(null),
      acled: z.string().nullable().default(null),
      ccc: z.string().nullable().default(null),
    })
    .default({ plover: null, mode: null, cameo: null, acled: null, ccc: null }),
})

export const codebookSchema = z.strictObject({
  codebook: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  description: z.string().default(''),
  lists: z.record(z.string(), words).default({}),
  numberWords: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
  rules: z.record(z.string(), z.string()).default({ '*': 'median' }),
  trusted: z.array(z.string()).default([]),
  types: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), typeSchema),
})

export type CodebookFile = z.output<typeof codebookSchema>
