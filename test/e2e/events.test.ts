// The pages of events in a real browser: what axe says, no request to anywhere, narrow and wide, with and without scripts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { summaryOf } from '../../src/join/summary.ts'
import { told } from '../../src/join/told.fixture.ts'
import { eventPages } from '../../src/publish/events/page.ts'
import type { Story } from '../../src/publish/events/story.ts'
import { CHROMIUM, WITHOUT_CHROMIUM } from '../support/chromium.ts'
import { SAMPLES } from '../support/sample.ts'

const asset = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8')
const PAGES = eventPages({ css: asset('page.css') + asset('events.css'), js: asset('events.js') })

/** Two events of the sample's docks: one with rival figures of three voices, one with none. */
function stories(): Story[] {
  const [docks] = SAMPLES
  if (docks === undefined) throw new Error('There is no sample.')
  const figure = (words: string, by: string | null, low: number, high: number | null) => {
    const start = docks.report.text.indexOf(words)
    return {
      ...told({ report: 'x', figures: [{ measure: 'striking', bounds: '1' }] }).figures[0],
      start,
      end: start + words.length,
      low,
      high,
      by,
    }
  }
  const quotes = docks.reading.mentions.filter((mention) => mention.kind === 'quote')
  const entry = docks.reading.mentions.find((mention) => mention.kind === 'entry')
  const one = (report: string, published: string, figures: readonly unknown[]) => ({
    ...told({ report, published, source: `El ${report} <b>` }),
    entry,
    figures,
  })
  const all = [
    one('a', '2026-02-10', [figure('At least 1,200', "the dockers' federation", 1200, null)]),
    one('b', '2026-02-10', [figure('640', 'The port operator', 640, 640)]),
    one('c', '2026-02-12', [figure('640', 'witnesses <b>', 900, 950)]),
  ] as unknown as Story['entries'][number]['told'][]
  const why = [{ entries: ['a-e0-6', 'b-e0-6'] as const, score: 1, because: [['place: <Valparaíso>', 1.5]] as const }]
  const codebook = { types: [], rules: {}, trusted: [] }
  const story = (id: string, some: typeof all): Story => ({
    event: summaryOf({ id, told: some, why, reviewed: null }, codebook),
    entries: some.map((own, at) => ({
      told: own,
      report: { ...docks.report, id: own.report.id, source: own.report.source },
      quotes: at === 0 ? quotes : [],
    })),
    other: summaryOf({ id, told: some, why, reviewed: null }, codebook, { rule: 'lowest' }),
  })
  return [
    story('v1', all),
    story(
      'v2',
      all.slice(0, 1).map((own) => ({ ...own, figures: [] })),
    ),
  ]
}

describe.skipIf(WITHOUT_CHROMIUM)('the pages of events', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'daybook-events-'))
  const file = (name: string) => join(folder, name)

  beforeAll(async () => {
    writeFileSync(file('whole.html'), PAGES.whole(stories()))
    writeFileSync(file('index.html'), PAGES.index(stories()))
    for (const story of stories()) writeFileSync(file(`${story.event.id}.html`), PAGES.one(story))
    browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function opened(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}, name = 'whole.html') {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`file://${file(name)}`)
    await use(page)
    expect(complaints).toEqual([])
    await context.close()
  }

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) =>
    opened(
      async (page) => {
        await page.locator('.why summary').first().click()
        const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`)).toEqual([])
      },
      { colorScheme },
    ))

  test('voices as rows, each value in its words, what the rules give below', () =>
    opened(async (page) => {
      const table = page.locator('#v1 .voices')
      expect(await table.locator('tbody th').allTextContents()).toEqual([
        "dockers' federation",
        'port operator',
        'witnesses b',
      ])
      expect(await table.locator('mark').allTextContents()).toEqual(['At least 1,200', '640', '640'])
      expect(await table.locator('tfoot td').textContent()).toMatch(/median: 900.*lowest: 640.*voices disagree/s)
      expect(await page.locator('#v2 .voices').count()).toBe(0)
    }))

  test.each([320, 390, 768, 1024, 1280, 1600])('nothing runs over the side at %d pixels', (width) =>
    opened(
      async (page) => {
        const over = await page.evaluate(
          `[...document.querySelectorAll('body *')]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.across'))
            .map((one) => one.tagName + one.className)`,
        )
        expect(over).toEqual([])
      },
      { viewport: { width, height: 700 } },
    ))

  test('the filter keeps what matches, in the index and below', () =>
    opened(async (page) => {
      await page.locator('#filter').fill('640')
      await expect.poll(() => page.locator('.event:visible').count()).toBe(1)
      await page.locator('#filter').fill('')
      await expect.poll(() => page.locator('.row:visible').count()).toBe(2)
    }))

  test('the index leads to a page of its own', () =>
    opened(
      async (page) => {
        await page.locator('.row a').first().click()
        await expect.poll(() => page.locator('h2 .day').textContent()).toBe('10 February 2026')
        await page.locator('.back').click()
        await expect.poll(() => page.locator('.row').count()).toBe(2)
      },
      {},
      'index.html',
    ))

  test('without scripts all is there, and no button that does nothing', () =>
    opened(
      async (page) => {
        expect(await page.locator('.event').count()).toBe(2)
        expect(await page.locator('button:visible, input:visible').count()).toBe(0)
      },
      { javaScriptEnabled: false },
    ))
})
