// Whether an event happened, in the ways that news puts it. The word of the event stands in brackets; invented sentences.
import { expect, test } from 'vitest'
import { draftIn } from './draft.fixture.ts'
import { statusOf } from './status.ts'

test.each([
  // Told outright.
  ['Bakers in Fez [struck] on Monday.', 'strike', 'happened', null],
  ['Two farmers were [arrested] near Gulu.', 'arrest', 'happened', null],
  ['The court has [jailed] three former officers.', 'conviction', 'happened', null],
  ['Police had [arrested] the editor before dawn.', 'arrest', 'happened', null],
  ['Soldiers opened fire, [killing] four herders.', 'killing', 'happened', null],
  ['The guards managed to [arrest] two of them.', 'arrest', 'happened', null],
  ['Dockers staged a [walkout] in Santos.', 'strike', 'happened', null],
  ['The [strike] began on Friday.', 'strike', 'happened', null],
  ['Police [arrest] 12 after clashes in Kisumu', 'arrest', 'happened', null],
  ['They did not [meet] until October.', 'meeting', 'happened', null],
  ['Marta Ruiz said troops had [killed] two miners.', 'killing', 'happened', null],
  ['Ada Mensah organised a [protest] against the mill.', 'protest', 'happened', null],
  ['The judge allowed them to [meet].', 'meeting', 'happened', null],
  ['While Chad and Niger have [blamed] rebels for the raid, Mali has not claimed it.', 'statement', 'happened', null],
  ['Three men are [killed] as a mine caves in', 'killing', 'happened', null],
  ['[Protests] erupt in Dakar', 'protest', 'happened', null],
  ['A monk lay down on the rails to [protest] against the line.', 'protest', 'happened', null],
  ['Rebels tried to [kidnap] a judge.', 'kidnapping', 'happened', null],
  ['They called them [protests].', 'protest', 'happened', null],
  ['Stones flew, prompting guards to [attack] the crowd.', 'attack', 'happened', null],
  ['Police had to [attack] the crowd twice.', 'attack', 'happened', null],
  // Goes on.
  ['Bus drivers are [striking] in Perth.', 'strike', 'ongoing', 'are'],
  ['Teachers have been [protesting] since May.', 'protest', 'ongoing', 'protesting'],
  ['About 300 nurses are on [strike].', 'strike', 'ongoing', null],
  ['Two reporters are being [held] in Minsk.', 'detention', 'ongoing', 'are'],
  ['[Talks] are under way in Doha.', 'negotiation', 'ongoing', 'way'],
  ['Residents fear the ongoing [strike] will last.', 'strike', 'ongoing', 'ongoing'],
  ['Miners are staging a [walkout] in Kiruna.', 'strike', 'ongoing', 'are'],
  ['Thousands are [displaced] in the delta.', 'displacement', 'ongoing', 'are'],
  ['The [strike] continues in Perth.', 'strike', 'ongoing', null],
  // Is to come.
  ['Rail workers will [strike] on Tuesday.', 'strike', 'planned', 'will'],
  ['Pilots plan to [strike] next week.', 'strike', 'planned', 'plan'],
  ['The union voted to [strike] from June.', 'strike', 'planned', 'voted'],
  ['The union called for a [strike] on Friday.', 'strike', 'planned', 'called'],
  ['The mayor ordered the [arrest] of two clerks.', 'arrest', 'planned', 'ordered'],
  ['A [strike] is planned for Friday.', 'strike', 'planned', 'planned'],
  ['A planned [strike] at the port worries traders.', 'strike', 'planned', 'planned'],
  ['The two premiers are to [meet] in Oslo on Sunday.', 'meeting', 'planned', 'are'],
  ['The minister is expected to [resign].', 'resignation', 'planned', 'expected'],
  ['The company announced a plan to [dismiss] 400 staff.', 'layoff', 'planned', 'plan'],
  ['They will hold a [rally] in Accra.', 'protest', 'planned', 'will'],
  ['Workers pledged to walk out and [march] to the ministry.', 'protest', 'planned', 'pledged'],
  ['The union cancelled the [strike].', 'strike', 'planned', 'cancelled'],
  ['The agency will use the money to [hire] inspectors.', 'other', 'planned', 'will'],
  // Is threatened.
  ['Drivers threatened to [strike] over pay.', 'strike', 'threatened', 'threatened'],
  ['Truckers threatened a [strike].', 'strike', 'threatened', 'threatened'],
  ['The union warned of a [strike] in spring.', 'strike', 'threatened', 'warned'],
  ['Nurses will [strike] unless wages rise.', 'strike', 'threatened', 'will'],
  ['Hundreds could be [deported] within weeks.', 'deportation', 'threatened', 'could'],
  ['The threat of a [strike] hangs over the harvest.', 'strike', 'threatened', 'threat'],
  // Is denied.
  ['The army denied [torturing] the men.', 'repression', 'denied', 'denied'],
  ['The army denied that it had [killed] civilians.', 'killing', 'denied', 'denied'],
  ['Police did not [arrest] anybody.', 'arrest', 'denied', 'not'],
  ['The general refused to [resign].', 'resignation', 'denied', 'refused'],
  // Is alleged.
  ['Guards allegedly [beat] a prisoner in Tbilisi.', 'attack', 'alleged', 'allegedly'],
  ['The alleged [attack] took place in March.', 'attack', 'alleged', 'alleged'],
  ['He is accused of [killing] two traders.', 'killing', 'alleged', 'accused'],
  ['She was charged with [kidnapping] a banker.', 'kidnapping', 'alleged', 'charged'],
  ['The rebels are believed to have [killed] a priest.', 'killing', 'alleged', 'believed'],
  ['Villagers claim that soldiers [burned] the mill.', 'attack', 'alleged', 'claim'],
])('%s', (text, type, status, words) => {
  const { scene, draft } = draftIn(text, type)
  const read = statusOf(draft)
  expect(read.status).toBe(status)
  expect(read.span === null ? null : scene.document.text.slice(read.span.start, read.span.end)).toBe(words)
})

test('a cue that says so itself: "call off"', () => {
  const { draft } = draftIn('Nurses [called off] the rally.', 'protest')
  const cue = { ...draft.cue, trigger: { ...draft.cue.trigger, status: 'planned' } }
  expect(statusOf({ ...draft, cue })).toEqual({ status: 'planned', span: draft.words })
})
