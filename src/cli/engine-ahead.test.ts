import { expect, test } from 'vitest'
import { engineAhead } from './engine-ahead.ts'

test.each([
  ['read a.txt', 'accurate'],
  ['read a.txt --engine fast', 'fast'],
  ['read --engine=none a.txt', 'none'],
  ['demo', 'accurate'],
  ['explain a.txt 3', 'accurate'],
  ['parse -', 'accurate'],
])('%s reads with the engine %s', (line, engine) => {
  expect(engineAhead(line.split(' '))).toBe(engine)
})

test.each([
  '',
  'read',
  'read --help',
  'read a.txt --text',
  'read a.txt --engine',
  'read a.txt --engine best',
  'list',
  'show r1',
  '--version',
])('%s reads nothing', (line) => {
  expect(engineAhead(line.split(' '))).toBe(null)
})
