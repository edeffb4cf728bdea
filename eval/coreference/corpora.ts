// Texts whose mentions are put together by hand: GUM (ten types of entity, every mention) and MEANTIME (the first sentences
// of a report). A mention's head says what it is: "the dockers' union, which called the strike" is headed by "union".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'
import { type TreebankText, type TreebankWord, textsOf } from '../conllu.ts'
import { archive } from '../shared.ts'

export type Form = 'name' | 'nominal' | 'pronoun'

export interface GoldMention extends Span {
  readonly head: Span
  /** Words that a name may stand on and still be this mention: the head, and what is one name or apposition with it. */
  readonly core: Span
  readonly entity: string
  /** The corpus's own type: "person", "place", "PER". */
  readonly type: string
  /** A person or an organisation: what actors are made of. */
  readonly actor: boolean
  readonly form: Form
}

export interface ChainedText {
  readonly name: string
  readonly text: string
  /** In order of start; the wider first. */
  readonly mentions: readonly GoldMention[]
  /** Mentions are marked up to here; nothing beyond is scored. */
  readonly until: number
}

const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|this|that|these|those|who|whom|whose|which|one|here|there|what|all|both|none|some|others?|each other|one another|everyone|everybody|someone|somebody|anyone|anybody|nobody)$/i

export function isPronominal(words: string): boolean {
  return PRONOUN.test(words)
}

/** Documents of GUM whose part and genre are asked for; [] without the data. */
export function gumChains(wanted: (part: string, genre: string) => boolean, folder = gumFolder()): ChainedText[] {
  if (folder === null) return []
  return readFileSync(join(folder, 'DOCUMENTS.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, genre = '', part = '']) => wanted(part, genre))
    .map(([name = '']) => name)
    .filter((name) => existsSync(join(folder, 'dep', `${name}.conllu`)))
    .map((name) => gumText(name, readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8')))
}

function gumFolder(): string | null {
  const entities = archive('entities')
  const folder = entities === null ? null : join(entities, 'gum-coref')
  return folder !== null && existsSync(join(folder, 'DOCUMENTS.tsv')) ? folder : null
}

interface Open {
  readonly start: number
  readonly type: string
  readonly entity: string
  readonly least: string
}

/** `Entity=(3-organization-new-cf1*-1,2-coref` opens a mention of entity 3 whose head is its first word, `3)` closes it. */
export function gumText(name: string, conllu: string): ChainedText {
  const text = textsOf(conllu)[0] as TreebankText
  const cells = conllu
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => /(?:^|\|)Entity=([^|\t]*)/.exec(line.split('\t')[9] ?? '')?.[1] ?? '')
  const found: GoldMention[] = []
  const open = new Map<string, Open[]>()
  let number = 0
  for (const { words } of text.sentences)
    words.forEach((_, at) => {
      for (const mark of (cells[number++] ?? '').match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
        const closed = closedBy(mark, at, open)
        if (closed !== undefined) found.push(gumMention(text.text, words, closed, at))
      }
    })
  return { name, text: text.text, mentions: found.sort(widerFirst), until: text.text.length }
}

/** Opens what a bracket opens; gives what it closes. */
function closedBy(mark: string, at: number, open: Map<string, Open[]>): Open | undefined {
  const [id = '', type = '', , , , least = '1'] = mark.replace(/[()]/g, '').split('-')
  if (mark.startsWith('(')) open.set(id, [...(open.get(id) ?? []), { start: at, type, entity: id, least }])
  return mark.endsWith(')') ? open.get(id)?.pop() : undefined
}

function gumMention(text: string, words: readonly TreebankWord[], { start, type, entity, least }: Open, last: number) {
  const span = { start: words[start]?.start ?? 0, end: words[last]?.end ?? 0 }
  const marked = least.split(',').map((one) => start + Number(one) - 1)
  const at = marked.find((one) => outside(words[one]?.head ?? -1, start, last)) ?? marked[0] ?? start
  const head = words[at] as TreebankWord
  let [first, end] = [at, at]
  for (let other = start; other <= last; other++) {
    const word = words[other] as TreebankWord
    const joined =
      word.head === at &&
      (word.label === 'flat' || (word.label === 'appos' && !/[,(–—-]/.test(text.slice(head.end, word.start))))
    if (!marked.includes(other) && !joined) continue
    first = Math.min(first, other)
    end = Math.max(end, other)
  }
  const form: Form = isPronominal(text.slice(span.start, span.end))
    ? 'pronoun'
    : head.upos === 'PROPN'
      ? 'name'
      : 'nominal'
  return {
    ...span,
    head: { start: head.start, end: head.end },
    core: { start: words[first]?.start ?? 0, end: words[end]?.end ?? 0 },
    entity,
    type,
    actor: type === 'person' || type === 'organization',
    form,
  }
}

function outside(head: number, first: number, last: number): boolean {
  return head < first || head > last
}

function widerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** MEANTIME’s reports, marked up to their sixth sentence; [] without the data. */
export function meantimeChains(): ChainedText[] {
  const time = archive('time')
  const folder = time === null ? null : join(time, 'meantime-en/intra-doc_annotation')
  if (folder === null || !existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) => meantimeText(file, readFileSync(join(folder, topic, file), 'utf8'))),
    )
}

interface XmlToken extends Span {
  readonly sentence: number
  readonly word: string
}

const LAST_SENTENCE = 5

function meantimeText(name: string, xml: string): ChainedText {
  const { text, tokens } = xmlTokens(xml)
  const entityOf = new Map<string, string>()
  const types = new Map<string, string>()
  for (const [tag] of xml.matchAll(/<ENTITY [^>]*>/g))
    types.set(/m_id="(\d+)"/.exec(tag)?.[1] ?? '', /ent_type="([^"]*)"/.exec(tag)?.[1] ?? '')
  for (const [, body = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = /<target m_id="(\d+)"/.exec(body)?.[1] ?? ''
    for (const [, source = ''] of body.matchAll(/<source m_id="(\d+)"/g)) entityOf.set(source, target)
  }
  const mentions: GoldMention[] = []
  for (const [, attributes = '', body = ''] of xml.matchAll(
    /<ENTITY_MENTION ([^>]*[^/])>([\s\S]*?)<\/ENTITY_MENTION>/g,
  )) {
    const id = /m_id="(\d+)"/.exec(attributes)?.[1] ?? ''
    const words = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, at = '']) => tokens.get(at) ?? [])
    const entity = entityOf.get(id)
    if (words.length === 0 || entity === undefined) continue
    const type = types.get(entity) ?? ''
    mentions.push(meantimeMention(words, entity, type))
  }
  const until = Math.max(
    0,
    ...[...tokens.values()].filter((one) => one.sentence <= LAST_SENTENCE).map((one) => one.end),
  )
  return { name, text, mentions: mentions.sort(widerFirst), until }
}

/** The head without a tree: the last word before a preposition, a mark or a relative clause. */
function meantimeMention(words: readonly XmlToken[], entity: string, type: string): GoldMention {
  const until = words.findIndex(
    ({ word }, at) => at > 0 && /^(?:[,(:;–-]|of|for|in|at|on|from|with|by|to|that|who|which|where|whose)$/i.test(word),
  )
  let at = (until < 0 ? words.length : until) - 1
  while (at > 0 && /^(?:'s|'|’|’s|")$/.test(words[at]?.word ?? '')) at--
  const head = words[at] as XmlToken
  const [first, last] = [words[0] as XmlToken, words.at(-1) as XmlToken]
  const span = { start: first.start, end: last.end }
  const form: Form =
    words.length === 1 && isPronominal(head.word) ? 'pronoun' : /^\p{Lu}/u.test(head.word) ? 'name' : 'nominal'
  return { ...span, head, core: head, entity, type, actor: type === 'PER' || type === 'ORG', form }
}

function xmlTokens(xml: string): { text: string; tokens: Map<string, XmlToken> } {
  const tokens = new Map<string, XmlToken>()
  let text = ''
  let before = -1
  let open = false
  let glue = true
  for (const [, sentence = '', id = '', raw = ''] of xml.matchAll(
    /<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)</g,
  )) {
    const word = raw.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'")
    if (Number(sentence) !== before) {
      if (before >= 0) text += before <= 1 ? '\n\n' : ' '
      before = Number(sentence)
      glue = true
    }
    if (!glue && !isTight(word, open)) text += ' '
    tokens.set(id, { start: text.length, end: text.length + word.length, sentence: before, word })
    text += word
    if (word === '"') open = !open
    glue = (word === '"' && open) || /^[([“‘$]$/.test(word)
  }
  return { text, tokens }
}

function isTight(word: string, open: boolean): boolean {
  return (word === '"' && open) || /^(?:[.,;:!?%)\]”’]|'s|'|n't|['’](?:re|ve|ll|d|m|s))$/.test(word)
}
