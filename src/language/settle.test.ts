import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/support/any-text.ts'
import { primaryLanguage, settleLanguage } from './settle.ts'

const SPANISH = 'El sindicato anunció que los trabajadores volverán a sus puestos después de tres semanas de huelga.'
const ENGLISH = 'The union said that the workers would go back to their posts after three weeks of strike.'
const ARABIC = 'أعلنت النقابة أن العمال سيعودون إلى العمل يوم الاثنين بعد إضراب في المدينة.'
const DANISH =
  'Fagforeningen oplyser, at arbejderne går tilbage på arbejde efter en strejke, som blev lang, og at ingen af dem blev fyret.'
const SHORT = 'Arraindegia itxi da'

test.each([
  ['nothing stated', SPANISH, null, 'es'],
  ['nothing stated, English', ENGLISH, null, 'en'],
  ['nothing stated nor shown', SHORT, null, null],
  ['the same', SPANISH, 'es-MX', 'es'],
  ['words that do not say', SHORT, 'eu', 'eu'],
  ['a feed that states English of all', ARABIC, 'en', 'ar'],
  ['English words under another language', ENGLISH, 'fr', 'en'],
  ['English words under one without words here', ENGLISH, 'eu', 'en'],
  ['one without words here, and near', SPANISH, 'gl', 'gl'],
  ['one without words here, and far', SPANISH, 'eu', 'eu'],
  ['one without words here, and another script', 'Οι εργάτες του λιμανιού θα επιστρέψουν τη Δευτέρα.', 'eu', 'el'],
  ['a near relative', DANISH, 'nb', 'no'],
  ['no language', SPANISH, 'n/a', 'es'],
])('%s', (_, text, stated, language) => {
  expect(settleLanguage(text, stated).language).toBe(language)
})

test('why is said', () => {
  expect(settleLanguage(ARABIC, 'en').reason).toBe('the words show it, although en is stated')
  expect(settleLanguage(SHORT, 'eu').reason).toBe('stated, and the words do not say otherwise')
  expect(settleLanguage(DANISH, 'no').reason).toBe('stated, and near to da, which the words show')
})

test.each([
  ['en', 'en'],
  ['EN_us', 'en'],
  ['English', 'en'],
  ['eng', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['iw', 'he'],
  ['und', null],
  ['', null],
  ['12', null],
  ['the language of the sea', 'the'],
])('%s is %s', (stated, language) => {
  expect(primaryLanguage(stated)).toBe(language)
})

describe('any text', () => {
  test('settled twice is settled', () => {
    const stated = fc.option(fc.oneof(fc.constantFrom('en', 'es', 'nb', 'eu', 'Arabic', 'zz'), fc.string()))
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(SPANISH, ENGLISH, ARABIC, DANISH)), stated, (text, said) => {
        const { language } = settleLanguage(text, said)
        expect(settleLanguage(text, language).language).toBe(language)
      }),
    )
  })
})
