import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentOf } from './document.ts'
import { reportedWith } from './reported.fixture.ts'

const CHROMIUM = '/usr/bin/chromium'
const OPEN_ALL = 'for (const each of document.querySelectorAll("details")) each.open = true'

/** What a page could try to become: each would be seen as an element, an attribute or a running script. */
const PAYLOAD = `<img src=x onerror="window.ran=1">"><script>window.ran=1</script></script><svg/onload=window.ran=1>' onfocus='window.ran=1' </title></style>\u202e\u0000`

test('every string of a page is escaped wherever the report shows it', () => {
  const html = documentOf(reportedWith(PAYLOAD))
  expect(html).toContain('&lt;img src=x onerror=')
  expect(html).not.toContain('<img')
  expect(html).not.toContain('<svg')
  expect(html).not.toContain('\u0000')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<style/g)).toHaveLength(1)
})

test('the report names no address that a browser would fetch', () => {
  const html = documentOf(reportedWith('plain'))
  expect(html.match(/\s(?:src|href|action|srcset)="(?!#)/g)).toBeNull()
  expect(html).not.toMatch(/url\(|@import/)
})

test('the same record gives the same report', () => {
  expect(documentOf(reportedWith('x'))).toBe(documentOf(reportedWith('x')))
})

test('a link leads to a place that the document has', () => {
  const html = documentOf(reportedWith('x'))
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1]))
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(match => match[1]!)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter(link => !ids.has(link))).toEqual([])
})

test('readers are pseudonymised, and a reply says whom it answers', () => {
  const html = documentOf(reportedWith('x'))
  expect(html).toContain('Reader 1')
  expect(html).toContain('in reply to Reader 1')
  expect(html).not.toContain('reader x')
})

if (!existsSync(CHROMIUM))
  console.warn(`SKIPPED: the report is not opened in a browser, since ${CHROMIUM} is not there (apt-get install chromium)`)

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-report-'))
  const file = join(folder, 'report.html')
  let browser: Browser

  beforeAll(async () => {
    writeFileSync(file, documentOf(reportedWith(PAYLOAD)))
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const open = async (options: { width: number; dark?: boolean }, use: (page: Page, asked: readonly string[]) => Promise<void>) => {
    const context = await browser.newContext({
      viewport: { width: options.width, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      bypassCSP: false,
    })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    await use(page, asked)
    await context.close()
  }

  test('nothing of a page runs and nothing is fetched', () =>
    open({ width: 1200 }, async (page, asked) => {
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
      expect(asked).toEqual([pathToFileURL(file).href])
    }))

  for (const dark of [false, true])
    test(`axe finds no violation, ${dark ? 'dark' : 'light'}`, () =>
      open({ width: 1200, dark }, async page => {
        const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
        await page.evaluate(OPEN_ALL)
        // The report's own policy forbids foreign scripts; the debugger's evaluation is not bound by it.
        await page.evaluate(axe)
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(each => each.id + ": " + each.nodes.map(node => node.html).join(" | ")))',
        )
        expect(violations).toEqual([])
      }))

  test('a phone shows it without scrolling sideways', () =>
    open({ width: 360 }, async page => {
      await page.evaluate(OPEN_ALL)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    }))

  test('a link opens the page that holds the words and lights them up', () =>
    open({ width: 1200 }, async page => {
      await page.locator('#disagreements a').first().click()
      const shown = page.locator('mark.shown').first()
      await shown.waitFor({ state: 'visible' })
      expect(await shown.textContent()).toContain('The lamp is out')
    }))

  test('on paper every page stands open', () =>
    open({ width: 1200 }, async page => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await page.evaluate('[...document.querySelectorAll("details")].every(each => each.open)')).toBe(true)
    }))
})
