import { describe, expect, test } from 'vitest'
import { courseOf } from './course.ts'
import type { Stated } from './rules.ts'

/** "police 12 day 3". */
function stated(words: string): Stated[] {
  return words.split(', ').map((one) => {
    const [voice = '', bounds = '', day = ''] = one.split(' ')
    const number = Number(bounds.replace(/\D/g, ''))
    return {
      voice,
      low: bounds.startsWith('≤') ? null : number,
      high: bounds.startsWith('≥') ? null : number,
      approx: bounds.startsWith('~'),
      said: day === '?' ? null : Number(day),
    }
  })
}

describe('how values lie to each other', () => {
  test.each([
    ['killed', 'police 12 3', 'one'],
    ['killed', 'police 12 3, union 12 3', 'agree'],
    ['killed', 'police ≥12 3, union 17 3', 'agree'],
    ['striking', 'union ~300 3, company 310 3', 'agree'],
    ['killed', 'police 12 3, union 17 3', 'disagree'],
    ['killed', 'police 12 3, police 23 4, ministry 41 5', 'develops'],
    ['killed', 'police 12 3, ministry 41 4', 'develops'],
    ['killed', 'police 12 3, union 41 4', 'disagree'],
    ['killed', 'union 12 3, union 41 4', 'develops'],
    ['killed', 'police 41 3, ministry 12 4', 'disagree'],
    ['killed', 'police 41 3, police 12 4', 'develops'],
    ['missing', 'police 41 3, ministry 12 4', 'develops'],
    ['missing', 'police 12 3, ministry 41 4', 'disagree'],
    ['protesting', 'police 2500 3, organisers 10000 4', 'disagree'],
    ['killed', 'police 12 3, union 17 3, police 23 4', 'disagree'],
    ['killed', 'police 12 ?, union 17 4', 'disagree'],
  ])('%s: %s: %s', (measure, words, course) => {
    expect(courseOf(measure, stated(words))).toBe(course)
    expect(courseOf(measure, stated(words).reverse())).toBe(course)
  })
})
