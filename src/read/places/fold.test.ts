import { describe, expect, it } from 'vitest'
import { foldName } from './fold.ts'
import { homeCountry } from './home.ts'

describe('foldName', () => {
  it.each([
    ['São Tomé', 'sao tome'],
    ['U.S.', 'us'],
    ['Saint Louis', 'st louis'],
    ['St. Louis', 'st louis'],
    ['Fort Worth', 'ft worth'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['Cox’s Bazar', 'coxs bazar'],
    ['Łódź', 'lodz'],
    ['  Two   words ', 'two words'],
    ['Saint', 'saint'],
    ['', ''],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
    expect(foldName(folded)).toBe(folded)
  })
})

describe('homeCountry', () => {
  it.each([
    ['https://example.co.ke/news/1', 'KE'],
    ['http://www.example.co.uk', 'GB'],
    ['https://example.com/x.de', null],
    ['https://example.tv/', null],
    ['not an address', null],
    [null, null],
  ])('%s', (url, country) => {
    expect(homeCountry(url)).toBe(country)
  })
})
