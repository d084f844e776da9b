import { expect, test } from 'vitest'
import { addressKey, siteOfAddress } from './address.ts'

const PLAIN = addressKey('https://www.northpost.example/world/2031/ferry-fire-in-norra-482213.html')!

test.each([
  'http://northpost.example/world/2031/ferry-fire-in-norra-482213.html',
  'https://m.northpost.example/world/2031/ferry-fire-in-norra-482213/',
  'https://amp.northpost.example/world/2031/ferry-fire-in-norra-482213.html',
  'https://www.northpost.example/amp/world/2031/ferry-fire-in-norra-482213.html',
  'https://www.northpost.example/world/2031/ferry-fire-in-norra-482213.amp.html',
  'https://www.northpost.example/world/2031/ferry-fire-in-norra-482213/print',
  'https://www.northpost.example:443/world/2031/ferry-fire-in-norra-482213.html?utm_source=x&utm_medium=y&fbclid=z#comments',
  'https://www.northpost.example/world/2031/ferry-fire-in-norra-482213.html?view=print&outputType=amp',
  'https://www.northpost.example/world/2031/ferry%2Dfire-in-norra-482213.html;jsessionid=12?ref=home',
  'https://www-northpost-example.cdn.ampproject.org/c/s/www.northpost.example/amp/world/2031/ferry-fire-in-norra-482213.html',
  'https://web.archive.org/web/20310402101112/https://www.northpost.example/world/2031/ferry-fire-in-norra-482213.html',
])('%s is the same page', url => {
  expect(addressKey(url)).toEqual(PLAIN)
})

test.each([
  'https://www.southpost.example/world/2031/ferry-fire-in-norra-482213.html',
  'https://www.northpost.example/world/2031/ferry-fire-in-norra-482214.html',
  'https://www.northpost.example/world/2031/ferry-fire-in-norra-482213.html?page=2',
  'https://news.northpost.example/world/2031/ferry-fire-in-norra-482213.html',
])('%s is another', url => {
  expect(addressKey(url)?.key).not.toBe(PLAIN.key)
})

test('what stands on a front page or in a section is another article tomorrow', () => {
  expect(addressKey('https://northpost.example/')).toEqual({ key: 'northpost.example/', front: true })
  expect(addressKey('https://northpost.example/world/live')?.front).toBe(true)
  expect(addressKey('https://northpost.example/story.php?id=9')?.front).toBe(false)
  expect(PLAIN.front).toBe(false)
})

test('what is no http address has no key', () => {
  for (const url of ['', 'file:///home/a.html', 'northpost.example/a', 'mailto:a@b.example']) expect(addressKey(url)).toBeUndefined()
  expect(siteOfAddress('https://m.northpost.example/a')).toBe('northpost.example')
})
