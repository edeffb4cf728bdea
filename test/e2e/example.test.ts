// The page of examples/browser in a real browser: it reads there what Node reads here, and asks for nothing but its own files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { NO_METADATA } from '../../src/model/report.ts'
import { linesOf } from '../../src/publish/lines.ts'
import { read } from '../../src/reader.ts'
import { buildExample } from '../../tools/example/build.ts'
import { serve } from '../../tools/example/serve.ts'
import { CHROMIUM, WITHOUT_CHROMIUM } from '../support/chromium.ts'

const HARD_WRAPPED = `LUSAKA – Some 4,200 teachers\r
in Lusaka walked out on Monday\u00ad, the union said. "Nobody asked us",\r
said Mutale Banda, 44. \u{1F6A9} <b>K2.5 million</b> was lost \ud800 last month.`

describe.skipIf(WITHOUT_CHROMIUM)('the page that reads in the browser', () => {
  let browser: Browser
  let server: Server
  let url = ''
  const folder = mkdtempSync(join(tmpdir(), 'daybook-example-'))

  beforeAll(async () => {
    buildExample(folder)
    ;({ server, url } = await serve(folder, 0))
    if (CHROMIUM === undefined) throw new Error('No Chromium: the page cannot be tested.')
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the page, uses it, and sees to it that it asked for nothing outside and complained of nothing. */
  async function opened(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    context.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith(`blob:${url}`)) complaints.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    await use(page)
    expect(complaints).toEqual([])
    await context.close()
  }

  const ready = (page: Page) => page.getByText('Ready.').waitFor()
  const done = (page: Page) => page.getByText(/values?, read in /).waitFor()
  const texts = (page: Page, selector: string) => page.locator(selector).allTextContents()

  async function readExample(page: Page): Promise<void> {
    await ready(page)
    await page.getByRole('button', { name: 'Use an example' }).click()
    await done(page)
  }

  /** What the page found, as it saves it. */
  async function saved(page: Page): Promise<unknown[]> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON lines' }).click(),
    ])
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n')
    return lines.map((line) => JSON.parse(line) as unknown)
  }

  function readHere(text: string, published: string | null): unknown[] {
    const report = {
      ...NO_METADATA,
      published,
      id: 'text',
      input: 'pasted',
      index: 1,
      start: 0,
      end: text.length,
      text,
    }
    const lines = linesOf(report, read(report, loadKnowledge()))
    return JSON.parse(JSON.stringify(lines)) as unknown[]
  }

  test('finds in the example what Node finds', () =>
    opened(async (page) => {
      await readExample(page)
      const expected = readHere(await page.locator('#text').inputValue(), await page.locator('#published').inputValue())
      expect(expected.length).toBeGreaterThan(20)
      expect(await saved(page)).toEqual(expected)
      expect(await page.locator('#rows > tr').count()).toBe(expected.length - 1)
    }))

  test('finds in a pasted text what Node finds, with no date, by the keyboard alone', () =>
    opened(async (page) => {
      await ready(page)
      await page.locator('#text').focus()
      await page.keyboard.insertText(HARD_WRAPPED)
      await page.keyboard.press('Control+Enter')
      await done(page)
      expect(await saved(page)).toEqual(readHere(await page.locator('#text').inputValue(), null))
      expect(await page.locator('#words b').count()).toBe(0)
    }))

  test('a row lights its words, and words choose their row', () =>
    opened(async (page) => {
      await readExample(page)
      const row = page.locator('#rows').getByRole('link', { name: /^figure: .*1,350/ })
      await row.focus()
      await page.keyboard.press('Enter')
      expect((await texts(page, '.text .lit')).join('')).toContain('1,350')
      expect((await texts(page, '.text .second')).join(' ')).toContain("the transport workers' union")
      await page.locator('.text .place', { hasText: 'Thessaloniki' }).first().click()
      expect((await texts(page, 'tr[aria-current] bdi')).join('')).toContain('Thessalon')
    }))

  test('the chosen words come into view', () =>
    opened(
      async (page) => {
        await readExample(page)
        await page.locator('#rows').getByRole('link', { name: /7%/ }).first().click()
        await expect
          .poll(() =>
            page.evaluate(
              "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('.lit').getBoundingClientRect())",
            ),
          )
          .toBe(true)
      },
      { viewport: { width: 320, height: 640 } },
    ))

  test('kinds are switched off and on', () =>
    opened(async (page) => {
      await readExample(page)
      const figures = () => page.locator('#rows tr.figure:visible').count()
      const all = await figures()
      const button = page.getByRole('button', { name: /^Figures/ })
      await button.click()
      expect(await figures()).toBe(0)
      await button.click()
      expect(await figures()).toBe(all)
    }))

  test('a dropped file becomes the text; what is no text is refused', () =>
    opened(async (page) => {
      await ready(page)
      const drop = (name: string, content: string) =>
        page.evaluate(`{
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}))
          document.getElementById('text').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
        }`)
      await drop('report.txt', 'Nine people were hurt in Quito.')
      await expect.poll(() => page.locator('#text').inputValue()).toBe('Nine people were hurt in Quito.')
      await drop('picture.png', 'a\0b')
      await expect.poll(() => page.getByRole('alert').textContent()).toBe('picture.png is not a text file.')
    }))

  test('a text that is empty, has nothing in it or is too long is answered', () =>
    opened(async (page) => {
      await ready(page)
      await page.getByRole('button', { name: /^Read/ }).click()
      expect(await page.getByRole('alert').textContent()).toMatch(/^There is no text yet/)
      await page.locator('#text').fill('Hm.')
      await page.getByRole('button', { name: /^Read/ }).click()
      await page.getByText('Nothing found in this text.').waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
      await page.locator('#text').fill('a '.repeat(100_001))
      await page.getByRole('button', { name: /^Read/ }).click()
      expect(await page.getByRole('alert').textContent()).toBe(
        'The text has 200,002 characters; this page shows up to 200,000. `daybook read` takes any.',
      )
    }))

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) =>
    opened(
      async (page) => {
        const problems = async () =>
          (await new AxeBuilder({ page }).analyze()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`,
          )
        await ready(page)
        await page.getByRole('button', { name: /^Read/ }).click()
        expect(await problems()).toEqual([])
        await readExample(page)
        await page.locator('#rows a').nth(3).click()
        expect(await problems()).toEqual([])
      },
      { colorScheme },
    ))

  test.each([320, 768, 1280, 1600])('nothing runs over the side at %d pixels', (width) =>
    opened(
      async (page) => {
        await readExample(page)
        const over = await page.evaluate(`[...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.vh, .sprite'))
          .map((one) => one.tagName + one.className)`)
        expect(over).toEqual([])
      },
      { viewport: { width, height: 700 } },
    ))

  test('opened from disk, where no module loads, it says what to do', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${folder}/index.html`)
    await page.getByText('serve its folder with npm run example -- --serve').waitFor({ timeout: 20_000 })
    await page.close()
  })

  /** The page with another file of knowledge, or none. */
  async function without(name: string, change: (whole: Buffer) => Uint8Array | null): Promise<string> {
    const file = join(folder, name)
    const whole = readFileSync(file)
    const bytes = change(whole)
    const context = await browser.newContext()
    try {
      if (bytes === null) rmSync(file)
      else writeFileSync(file, bytes)
      const page = await context.newPage()
      await page.goto(url)
      const alert = page.getByRole('alert')
      await alert.waitFor()
      expect(await page.getByRole('button', { name: /^Read/ }).isDisabled()).toBe(true)
      return (await alert.textContent()) ?? ''
    } finally {
      writeFileSync(file, whole)
      await context.close()
    }
  }

  const NEXT = 'Make the page again with `npm run example`, and load it anew.'

  const FILES = ['places.bin.gz', 'names.bin.gz', 'syntax-accurate.bin.gz']

  test.each<readonly [string, (whole: Buffer) => Uint8Array | null, string]>([
    ['missing', () => null, "is missing from the page's folder (404)"],
    ['damaged', (whole) => whole.map((byte, at) => (at === whole.length >> 1 ? byte ^ 0x55 : byte)), 'is damaged'],
    ['cut short', (whole) => whole.subarray(0, whole.length >> 1), 'is damaged'],
    ['empty', () => new Uint8Array(0), 'is damaged'],
    ['of another version', otherVersion, 'is of another Daybook'],
  ])('gazetteer and models that are %s are refused, with what to do', async (_, change, problem) => {
    for (const name of FILES) expect(await without(name, change)).toBe(`${name} ${problem}. ${NEXT}`)
  })

  /** The gazetteer's version is its second word, a model's stands in the header of its file. */
  function otherVersion(whole: Buffer): Uint8Array {
    const bytes = gunzipSync(whole)
    if (bytes.toString('latin1', 0, 4) === 'DBM1') {
      const at = bytes.indexOf('"version":')
      bytes[at + 10] = 57
    } else {
      bytes.writeUInt32LE(99, 4)
    }
    return gzipSync(bytes, { level: 1 })
  }
})
