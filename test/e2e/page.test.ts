// The page in a real browser: keys, words and values, search, themes, paper, and no request to anywhere.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { html } from '../../src/publish/html.ts'
import { CHROMIUM, WITHOUT_CHROMIUM } from '../support/chromium.ts'
import { SAMPLES } from '../support/sample.ts'

const asset = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8')

function pageOf(samples: typeof SAMPLES): string {
  const format = html({ css: asset('page.css'), js: asset('page.js'), frame: asset('page.html') }, 'Daybook: sample')
  return format.head + samples.map(({ report, reading }) => format.report(report, reading)).join('') + format.tail
}

/** The value of an expression in the page. Given as words: the checkout has no types of a browser. */
function inPage<Value>(page: Page, expression: string): Promise<Value> {
  return page.evaluate(expression) as Promise<Value>
}

describe.skipIf(WITHOUT_CHROMIUM)('the page', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'daybook-page-'))
  const file = join(folder, 'page.html')

  beforeAll(async () => {
    writeFileSync(file, pageOf(SAMPLES))
    if (CHROMIUM === undefined) throw new Error('No Chromium: the page cannot be tested.')
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the page, uses it, and sees to it that it asked for nothing and complained of nothing. */
  async function opened(
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    path = file,
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) complaints.push(request.url())
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(`file://${path}`)
    await use(page)
    expect(complaints).toEqual([])
    await context.close()
  }

  const lit = (page: Page) =>
    page
      .locator('.text .lit')
      .allTextContents()
      .then((parts) => parts.join(''))
  const second = (page: Page) => page.locator('.text .second').allTextContents()
  const chosen = (page: Page) => page.locator('tr[aria-current] td:first-child bdi').allTextContents()

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) =>
    opened(
      async (page) => {
        const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
        const problems = async () =>
          (await axe()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`)
        expect(await problems()).toEqual([])
        await page.keyboard.press('j')
        await page.keyboard.press('j')
        expect(await problems()).toEqual([])
        await page.keyboard.press('1')
        expect(await problems()).toEqual([])
        await page.keyboard.press('?')
        expect(await problems()).toEqual([])
      },
      { colorScheme },
    ))

  test('axe finds nothing on a phone', () =>
    opened(
      async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      },
      { viewport: { width: 320, height: 640 } },
    ))

  test('choosing a value lights its words, and the words of who says so in a second tint', () =>
    opened(async (page) => {
      await page.getByRole('link', { name: 'figure: ≥ 1,200 people' }).click()
      expect(await lit(page)).toBe('At least 1,200')
      expect(await second(page)).toEqual(['crane drivers and lashers', "the dockers' federation"])
      await page.getByRole('link', { name: 'figure: 640 people' }).click()
      expect(await lit(page)).toBe('640')
      expect(await second(page)).toEqual(['The port operator'])
    }))

  test('a value that runs over others and over a line end lights whole', () =>
    opened(async (page) => {
      await page.getByRole('link', { name: /^quote: / }).click()
      expect((await lit(page)).replace(/\s+/g, ' ')).toBe(
        'We were promised 15 percent and we got <script>alert(1)</script> a leaflet,',
      )
    }))

  test('an entry lights its clause, and its fields in the second tint', () =>
    opened(async (page) => {
      expect(await page.locator('.text .trigger').allTextContents()).toEqual(['stopped work'])
      await page.getByRole('link', { name: 'entry: strike' }).click()
      expect((await lit(page)).replace(/\s+/g, ' ')).toBe(
        'At least 1,200 crane drivers and lashers stopped work in Valparaíso on Tuesday',
      )
      expect(await second(page)).toContain("the dockers' federation")
    }))

  test('a figure in a clause keeps its own tint', () =>
    opened(async (page) => {
      const ground = (selector: string) =>
        inPage<string>(page, `getComputedStyle(document.querySelector('${selector}')).backgroundColor`)
      expect(await ground('.text .figure.entry')).toBe(await ground('.text .figure:not(.entry, .quote)'))
    }))

  test('choosing words shows their value: the shortest first, then what holds it', () =>
    opened(async (page) => {
      const words = page.locator('.text .figure.quote')
      await words.click()
      expect(await chosen(page)).toEqual(['15%'])
      await words.click()
      expect((await chosen(page))[0]).toMatch(/^“We were promised/)
      await words.click()
      expect(await chosen(page)).toEqual(['15%'])
    }))

  test('the chosen words come into view', () =>
    opened(
      async (page) => {
        await page.getByRole('link', { name: 'figure: 14 people' }).click()
        await expect
          .poll(() =>
            inPage<boolean>(
              page,
              "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('.text .lit').getBoundingClientRect())",
            ),
          )
          .toBe(true)
      },
      { viewport: { width: 900, height: 420 } },
    ))

  test('keys: j and k, n and p, Enter, Escape', () =>
    opened(async (page) => {
      await page.keyboard.press('j')
      expect(await chosen(page)).toEqual(['Valparaíso'])
      await page.keyboard.press('j')
      expect(await chosen(page)).toEqual(['≥ 1,200 people'])
      await page.keyboard.press('k')
      expect(await chosen(page)).toEqual(['Valparaíso'])
      await page.keyboard.press('Enter')
      expect(await chosen(page)).toEqual([])
      await page.keyboard.press('Enter')
      expect(await chosen(page)).toEqual(['Valparaíso'])
      await page.keyboard.press('n')
      expect(await chosen(page)).toEqual([])
      await expect.poll(() => new URL(page.url()).hash).toBe('#rmarket')
      await page.keyboard.press('j')
      expect(await chosen(page)).toEqual(['14 people'])
      await page.keyboard.press('Escape')
      expect(await lit(page)).toBe('')
      await page.keyboard.press('p')
      await expect.poll(() => new URL(page.url()).hash).toBe('#rdocks')
    }))

  test('1 to 6 switch kinds off and on, in the table, the text and the steps', () =>
    opened(async (page) => {
      await page.keyboard.press('1')
      await expect.poll(() => page.locator('tbody tr.figure:visible').count()).toBe(0)
      expect(await page.getByRole('button', { name: /^Figures/ }).getAttribute('aria-pressed')).toBe('false')
      await page.keyboard.press('6')
      await expect.poll(() => page.locator('tbody tr.entry:visible').count()).toBe(0)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await chosen(page)).toEqual(['10 February 2026'])
      await page.keyboard.press('1')
      await expect.poll(() => page.locator('tbody tr.figure:visible').count()).toBe(6)
    }))

  test('search keeps the values and reports that match; keys do nothing while typing', () =>
    opened(async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('valpa')
      await expect.poll(() => page.locator('.report:visible').count()).toBe(1)
      await expect.poll(() => page.locator('tbody tr[data-v]:visible').count()).toBe(2)
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.report:visible').count()).toBe(3)
      await page.keyboard.press('/')
      await page.keyboard.type('jjn1?t/')
      await expect.poll(() => page.locator('#nothing').isVisible()).toBe(true)
      expect(await page.locator('dialog').isVisible()).toBe(false)
      await page.getByRole('button', { name: /^Show everything/ }).click()
      await expect.poll(() => page.locator('.report:visible').count()).toBe(3)
    }))

  test('search does not mind accents or case', () =>
    opened(async (page) => {
      await page.locator('#search').fill('HENRIQUEZ')
      await expect.poll(() => page.locator('tbody tr[data-v]:visible').count()).toBe(2)
    }))

  test('a table is sorted by its column, and back to the order of the text', () =>
    opened(async (page) => {
      const values = () => page.locator('#rdocks tbody tr.figure td:first-child bdi').allTextContents()
      const header = page.locator('#rdocks').getByRole('button', { name: 'Value' })
      const inText = await values()
      await header.click()
      expect(await values()).toEqual(['15%', '22 years', '640 people', '≥ 1,200 people', '≈ 4.5 million USD'])
      await header.click()
      expect((await values())[0]).toBe('≈ 4.5 million USD')
      await header.click()
      expect(await values()).toEqual(inText)
    }))

  test('an address leads to its value', async () => {
    const id = SAMPLES[1]?.reading.mentions[0]
    await opened(
      async (page) => {
        expect(await chosen(page)).toEqual(['14 people'])
        expect(await lit(page)).toBe('14')
      },
      {},
      `${file}#rmarket-f${id?.start}-${id?.end}`,
    )
  })

  test('the theme follows the system until it is switched', () =>
    opened(
      async (page) => {
        const ground = () => inPage<string>(page, 'getComputedStyle(document.body).backgroundColor')
        const dark = await ground()
        await page.keyboard.press('t')
        expect(await ground()).not.toBe(dark)
        await page.keyboard.press('t')
        expect(await ground()).toBe(dark)
      },
      { colorScheme: 'dark' },
    ))

  test('text that runs from right to left does so', () =>
    opened(async (page) => {
      const direction = await inPage<string>(
        page,
        "getComputedStyle(document.querySelector('#rmarket .text p')).direction",
      )
      expect(direction).toBe('rtl')
    }))

  test('markup in a report stays words, and a script address is no link', () =>
    opened(async (page) => {
      expect(await page.locator('.text script').count()).toBe(0)
      expect(await page.locator('#rmarket .origin a').count()).toBe(0)
      expect(await page.locator('#rdocks .text').textContent()).toContain('<script>alert(1)</script>')
    }))

  test.each([320, 390, 768, 1024, 1280, 1600])('nothing runs over the side at %d pixels', (width) =>
    opened(
      async (page) => {
        await page.keyboard.press('j')
        // A report clips what runs over it, so the document's own width would not tell.
        const over = await inPage<string[]>(
          page,
          `[...document.querySelectorAll('body *')]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.vh, .sprite, dialog'))
            .map((one) => one.tagName + one.className)`,
        )
        expect(over).toEqual([])
      },
      { viewport: { width, height: 700 } },
    ))

  test('on paper: the text and the table, no bar, dark on light', () =>
    opened(
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.bar').isVisible()).toBe(false)
        expect(await page.locator('#rdocks table').isVisible()).toBe(true)
        const ink = await inPage<string>(page, 'getComputedStyle(document.body).color')
        expect(ink).toBe('rgb(31, 35, 40)')
      },
      { colorScheme: 'dark' },
    ))

  test('without scripts the reports and tables are there', () =>
    opened(
      async (page) => {
        expect(await page.locator('#rdocks .text').isVisible()).toBe(true)
        expect(await page.locator('#rdocks tbody tr').count()).toBe(11)
      },
      { javaScriptEnabled: false },
    ))

  test('hundreds of reports: a key still moves at once', async () => {
    const [docks] = SAMPLES
    const many = Array.from({ length: 600 }, (_, number) => ({
      report: { ...(docks?.report as Report), id: `r${number}`, index: number + 1 },
      reading: docks?.reading ?? { mentions: [] },
    }))
    const path = join(folder, 'many.html')
    writeFileSync(path, pageOf(many))
    await opened(
      async (page) => {
        for (let step = 0; step < 12; step++) await page.keyboard.press('j')
        await page.keyboard.press('n')
        await expect.poll(() => new URL(page.url()).hash).toBe('#r2')
        await page.locator('#search').fill('lashers')
        const shown = () => inPage<number>(page, "document.querySelectorAll('tbody tr[data-v]:not([hidden])').length")
        await expect.poll(shown, { timeout: 30_000 }).toBe(1200)
      },
      {},
      path,
    )
  })
})
