import { describe, expect, it } from 'vitest'
import type { ReportMetadata } from '../model/report.ts'
import { split } from './split.ts'

const BODY =
  'Crane drivers in the port of Selmund stopped work on Monday. Their union wants double pay for the night shift.'
const OTHER = [
  'Dam above mountain town gives way',
  'By Ola Brandt',
  'The Quilcara Herald, 2 March 2025',
  '',
  'A dam above the town of Quilcara gave way on Sunday. Rescuers with boats took farmers from the roofs of their houses.',
].join('\n')

function metadata(head: string): ReportMetadata | undefined {
  return split(`${head}\n\n${BODY}\n\n${OTHER}\n`, 'auto')[0]?.metadata
}

describe('metadata', () => {
  it.each([
    [
      'Port workers walk out over nights\nAna Prado\nSelmund Post, 9 March 2026',
      'Ana Prado',
      'Selmund Post',
      '2026-03-09',
    ],
    [
      'Port workers walk out over nights\n\nAna Prado\n\nSelmund Post, 9 March 2026',
      'Ana Prado',
      'Selmund Post',
      '2026-03-09',
    ],
    [
      'Port workers walk out over nights\nEXCLUSIVE by Gia Thorne\nSelmund Daily News, 9 March 2026',
      'Gia Thorne',
      'Selmund Daily News',
      '2026-03-09',
    ],
    [
      'Port workers walk out over nights\nHarbour Standard (Selmund) - Ana Prado - Monday, March 9, 2026',
      'Ana Prado',
      'Harbour Standard',
      '2026-03-09',
    ],
    [
      'Port workers walk out over nights\nOur Correspondent | Delta Times | Selmund, March 9',
      'Our Correspondent',
      'Delta Times',
      null,
    ],
    [
      'Port workers walk out over nights\nBy Adaeze Prado, The Harbour Post\n9 March 2026',
      'Adaeze Prado',
      'The Harbour Post',
      '2026-03-09',
    ],
    ['Port workers walk out over nights\nBy Ana Prado\nLagos, 9 March 2026', 'Ana Prado', null, '2026-03-09'],
  ])('reads %j', (head, author, source, published) => {
    expect(metadata(head)).toMatchObject({ title: 'Port workers walk out over nights', author, source, published })
  })

  it.each([
    'Council Votes to Close\nRiver Bridge\nSelmund Post, 9 March 2026',
    'Rescuers reach crew of ferry off\nSanta Clara Bay\nSelmund Post, 9 March 2026',
  ])('does not take the end of a title for an author: %j', (head) => {
    expect(metadata(head)).toMatchObject({ author: null, source: 'Selmund Post' })
  })

  it.each([
    'EVENING PRESS DIGEST\nHarbours, dams and all courts\nTuesday, 10 March 2026\n\n----------\n\n',
    'EVENING BRIEF - Tuesday 10 March 2026\n\n',
    'Evening digest\n\n',
  ])('leaves out the masthead %j', (masthead) => {
    const head = `${masthead}Port workers walk out over nights\nBy Ana Prado\nSelmund Post, 9 March 2026`
    expect(metadata(head)).toMatchObject({
      title: 'Port workers walk out over nights',
      author: 'Ana Prado',
      source: 'Selmund Post',
      published: '2026-03-09',
    })
  })
})
