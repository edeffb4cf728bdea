// What is wrong with a CoNLL-U text by the format's own rules (universaldependencies.org/format.html), as sentences to read.
// Written apart from what prints CoNLL-U, so that one can be held against the other.

const PARTS = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '))
const FEATURES = new Set(
  `Abbr AdpType Animacy Aspect Case Clusivity ConjType Definite Degree Deixis DeixisRef Evident ExtPos Foreign Gender Mood
  NounClass Number NumForm NumType PartType Person Polarity Polite Poss PronType Reflex Style Tense Typo VerbForm VerbType
  Voice`.split(/\s+/),
)

export function conlluFaults(text: string): string[] {
  if (text !== '' && !text.endsWith('\n\n') && /^\d/m.test(text))
    return ['the last sentence is not closed by an empty line']
  const ids = new Set<string>()
  return text
    .split('\n\n')
    .filter((block) => /^\d/m.test(block))
    .flatMap((block) => {
      const lines = block.split('\n')
      const comments = lines.filter((line) => line.startsWith('#'))
      const rows = lines.slice(comments.length).map((line) => line.split('\t'))
      const id = stated(comments, 'sent_id')
      const faults = [...commentFaults(lines, comments, rows), ...rows.flatMap(rowFaults), ...idFaults(rows)]
      if (ids.has(id)) faults.push('two sentences have this name')
      ids.add(id)
      return [...faults, ...treeFaults(rows)].map((fault) => `${id}: ${fault}`)
    })
}

type Row = readonly string[]

function stated(comments: readonly string[], name: string): string {
  return comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? ''
}

function commentFaults(lines: Row, comments: Row, rows: readonly Row[]): string[] {
  const faults = lines.slice(0, comments.length).every((line) => line.startsWith('#'))
    ? []
    : ['a comment among the words']
  if (!/^\S+$/.test(stated(comments, 'sent_id'))) faults.push('the sentence has no name without spaces')
  const said = stated(comments, 'text')
  const text = written(rows)
  if (said.trim() !== text.trim()) faults.push(`"${said}" is not what the words say: "${text}"`)
  return faults
}

/** The sentence's text as its tokens give it. */
function written(rows: readonly Row[]): string {
  let until = 0
  return rows
    .filter(([id = '']) => {
      const [first, last] = id.split('-').map(Number)
      if (last !== undefined) until = last
      return last !== undefined || (first ?? 0) > until
    })
    .map((row) => `${row[1]}${/(?:^|\|)SpaceAfter=No(?:\||$)/.test(row[9] ?? '') ? '' : ' '}`)
    .join('')
}

function rowFaults(row: Row): string[] {
  const [id = '', , , part = '', , features = '_', , , , last = ''] = row
  const faults: string[] = []
  if (row.length !== 10) faults.push(`line ${id} has ${row.length} columns`)
  row.forEach((cell, at) => {
    const bad = at === 1 || at === 2 ? /^$|^\s|\s$|[\t\r\n\u2028\u2029]/.test(cell) : /^$|\s/.test(cell)
    if (bad && cell !== ' ') faults.push(`line ${id}, column ${at + 1}: "${cell}"`)
  })
  if (id.includes('-')) {
    if (row.slice(2, 9).some((cell) => cell !== '_')) faults.push(`token ${id} has more than a form`)
  } else if (!PARTS.has(part)) faults.push(`word ${id}: ${part} is no part of speech`)
  return [...faults, ...featureFaults(id, features), ...entryFaults(id, last)]
}

function featureFaults(id: string, features: string): string[] {
  if (features === '_') return []
  const names = features.split('|').map((one) => /^([A-Z][A-Za-z]*)=[A-Z0-9][A-Za-z0-9]*$/.exec(one)?.[1] ?? '')
  const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  const good = names.every((name) => FEATURES.has(name)) && new Set(names).size === names.length
  return good && sorted.join() === names.join() ? [] : [`word ${id}: features ${features}`]
}

function entryFaults(id: string, last: string): string[] {
  if (last === '_') return []
  const names = last.split('|').map((one) => /^([^\s=|]+)=[^\s|]+$/.exec(one)?.[1] ?? '')
  return names.includes('') || new Set(names).size < names.length ? [`word ${id}: last column ${last}`] : []
}

/** Words are numbered from 1; a token's line stands right before its words, and tokens share none. */
function idFaults(rows: readonly Row[]): string[] {
  const faults: string[] = []
  let [words, until] = [0, 0]
  for (const [id = '', , , , , , , , , entries = ''] of rows) {
    const [first = 0, last] = id.split('-').map(Number)
    if (last === undefined) words++
    const expected = last === undefined ? words : words + 1
    if (first !== expected || (last !== undefined && (last <= first || first <= until))) faults.push(`number ${id}`)
    if (last === undefined && first <= until && entries.includes('SpaceAfter')) faults.push(`a space in word ${id}`)
    until = Math.max(until, last ?? 0)
  }
  if (until > words) faults.push(`a token goes to ${until}, the words to ${words}`)
  return faults
}

function treeFaults(rows: readonly Row[]): string[] {
  const words = rows.filter(([id = '']) => !id.includes('-'))
  const heads = words.map((row) => Number(row[6]))
  const faults = words
    .filter((row) => (row[6] === '0') !== (row[7] === 'root'))
    .map(([id, , , , , , head, label]) => `word ${id}: head ${head}, ${label}`)
  if (heads.filter((head) => head === 0).length !== 1)
    faults.push(`roots: ${heads.filter((head) => head === 0).length}`)
  heads.forEach((head, at) => {
    if (!(Number.isInteger(head) && head >= 0 && head <= words.length)) faults.push(`word ${at + 1}: head ${head}`)
    let [up, steps] = [at + 1, 0]
    while (up > 0 && steps <= words.length) {
      up = heads[up - 1] ?? 0
      steps++
    }
    if (steps > words.length) faults.push(`word ${at + 1} is in a circle`)
  })
  return faults
}
