// Chains cut articles into one digest and remembers where each report starts. Seeded: same seed, same digests.
import type { Article } from './articles.ts'

export interface Digest {
  readonly text: string
  /** Where each report starts. */
  readonly starts: readonly number[]
  readonly style: Style
}

export type Heading = 'none' | 'plain' | 'capitals' | 'markdown' | 'numbered' | 'underlined'

/** How one digest is put together; drawn once a digest. */
export interface Style {
  readonly heading: Heading
  /** Whether a heading has a blank line after it. */
  readonly headingGap: boolean
  /** Lines between heading and body, or after the body. */
  readonly furniture: 'none' | 'byline' | 'source' | 'address'
  /** Between two reports. */
  readonly between: string
  /** Between two paragraphs. */
  readonly paragraphGap: string
  /** Where paragraphs were left out. */
  readonly mark: string | null
  readonly excerpt: 'whole' | 'first' | 'gaps'
  readonly width: number | null
  /** Share of paragraphs whose first line breaks early, as a pasted page does. */
  readonly ragged: number
  readonly outlets: 'one' | 'section' | 'several'
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number

function pick<T>(random: Random, ...choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)] as T
}

export function styleOf(random: Random, headings: boolean): Style {
  const width = random() < 0.25 ? null : 60 + Math.floor(random() * 31)
  const paragraphGap = pick(random, '\n', '\n', '\n\n', '\n\n', '\n    ')
  const gaps =
    paragraphGap === '\n\n'
      ? ['\n\n', '\n\n', '\n\n\n', '\n\n*****\n\n']
      : ['\n', '\n', '\n\n', '\n*****\n', '\n\n---\n\n']
  return {
    heading: headings
      ? pick<Heading>(random, 'plain', 'plain', 'plain', 'capitals', 'markdown', 'numbered', 'underlined')
      : 'none',
    headingGap: random() < 0.5,
    furniture: headings ? pick(random, 'none', 'none', 'byline', 'source', 'address') : 'none',
    between: pick(random, ...gaps),
    paragraphGap: paragraphGap === '\n    ' && width === null ? '\n' : paragraphGap,
    mark: pick(random, null, null, '*****', '*****', '[...]', '* * *'),
    excerpt: pick(random, 'whole', 'first', 'gaps', 'gaps'),
    width,
    ragged: random() < 0.25 ? 0.6 : 0,
    outlets: pick(random, 'one', 'section', 'several'),
  }
}

export function chain(articles: readonly Article[], random: Random, style: Style): Digest {
  const count = 5 + Math.floor(random() * 36)
  const pool = poolOf(articles, random, style)
  let text = ''
  const starts: number[] = []
  const used = new Set<Article>()
  for (let at = 0; at < count; at++) {
    const article = pool[Math.floor(random() * pool.length)] as Article
    if (used.has(article)) continue
    used.add(article)
    if (text !== '') text += style.between
    starts.push(text.length)
    text += reportText(article, starts.length, random, style)
  }
  return { text: `${text}\n`, starts, style }
}

function poolOf(articles: readonly Article[], random: Random, style: Style): readonly Article[] {
  const one = articles[Math.floor(random() * articles.length)] as Article
  if (style.outlets === 'one') return articles.filter(({ outlet }) => outlet === one.outlet)
  if (style.outlets === 'several') return articles
  return articles.filter(({ outlet, section }) => outlet === one.outlet && section === one.section)
}

function reportText(article: Article, number: number, random: Random, style: Style): string {
  const paragraphs = excerptOf(article.paragraphs, random, style)
  const body = paragraphs.map((paragraph) => (isMark(paragraph) ? paragraph : wrapped(paragraph, random, style)))
  const indent = style.paragraphGap.trim() === '' && style.paragraphGap.includes(' ') ? '    ' : ''
  const joined = indent + body.join(style.paragraphGap)
  if (style.heading === 'none') return joined.trimStart()
  const after = style.headingGap ? '\n\n' : '\n'
  const heading = headingOf(article.title, number, style)
  if (style.furniture === 'byline')
    return `${heading}\nBy ${pick(random, 'Ana Whitlock', 'Tom Adeyinka and Li Brandt', 'Our Correspondent')}${after}${joined}`
  if (style.furniture === 'source')
    return `${heading}\n${pick(random, 'Reuters', 'Source: The Harbour Post', 'BBC News')}, 12 March 2025${after}${joined}`
  if (style.furniture === 'address') return `${heading}${after}${joined}\nhttps://news.example.org/${number}/story`
  return `${heading}${after}${joined}`
}

function isMark(paragraph: string): boolean {
  return /^[*[\].… ]+$/.test(paragraph)
}

function headingOf(title: string, number: number, style: Style): string {
  if (style.heading === 'markdown') return `## ${title}`
  const words =
    style.heading === 'capitals' ? title.toUpperCase() : style.heading === 'numbered' ? `${number}. ${title}` : title
  const lines = style.width === null ? words : wrapLine(words, style.width, () => false)
  if (style.heading !== 'underlined') return lines
  return `${lines}\n${'='.repeat(Math.min(60, title.length))}`
}

/** The paragraphs kept, with marks where some were left out. */
function excerptOf(paragraphs: readonly string[], random: Random, style: Style): string[] {
  if (style.excerpt === 'whole') return [...paragraphs]
  if (style.excerpt === 'first') return paragraphs.slice(0, 2 + Math.floor(random() * 6))
  const kept: string[] = []
  let left = false
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0 && kept.length > 1 && random() < 0.4) {
      left = true
      continue
    }
    if (left && style.mark !== null) kept.push(style.mark)
    left = false
    kept.push(paragraph)
  }
  return kept
}

function wrapped(paragraph: string, random: Random, style: Style): string {
  if (style.width === null) return paragraph
  return wrapLine(paragraph, style.width, () => random() < style.ragged)
}

function wrapLine(words: string, width: number, breaksEarly: () => boolean): string {
  const lines: string[] = []
  let line = ''
  let limit = breaksEarly() ? 5 + (words.length % (width - 5)) : width
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = word
      limit = width
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
