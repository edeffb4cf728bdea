import { expect, test } from 'vitest'
import { documentOf } from '../../text/document.ts'
import { wordsOf } from '../words.ts'
import { datelineLength } from './dateline.ts'

function dateline(text: string): string {
  const forms = wordsOf(documentOf(text), 0).map(({ form }) => form)
  return forms.slice(0, datelineLength(forms)).join(' ')
}

test.each([
  ['ABUJA, March 3 (Wire) — Gunmen stormed a gold pit.', 'ABUJA , March 3 ( Wire ) —'],
  ['(Wire) -- Dockers in Odesa went on strike.', '( Wire ) --'],
  ['Port Moresby (APN) - Police said two men drowned.', 'Port Moresby ( APN ) -'],
  ['SAN JOSÉ, Costa Rica, 4 May – Two ministers have left.', 'SAN JOSÉ , Costa Rica , 4 May –'],
  ['LIMA: Nurses will strike on Monday.', 'LIMA :'],
  ['RIO DE JANEIRO – The police have left the hill.', 'RIO DE JANEIRO –'],
  ['KABUL, Afghanistan — "We heard two blasts," he said.', 'KABUL , Afghanistan —'],
])('%s', (text, expected) => {
  expect(dateline(text)).toBe(expected)
})

test.each([
  'NATO — the alliance of thirty — has agreed to it.',
  'WARNING: The road to the north is closed today.',
  'The minister — who left — has come back to town.',
  'Ana Prado – the premier – said nothing of it.',
  'Prado (Labour) - she won twice - has left the house.',
  'MINERS KILLED — two of them were brothers.',
  'LIMA, Peru — Reuters',
  'LIMA, he said, was calm — Nurses had left the town.',
  'In Lima, May 4 – the day of the strike – was quiet.',
  '',
])('none: %s', (text) => {
  expect(dateline(text)).toBe('')
})
