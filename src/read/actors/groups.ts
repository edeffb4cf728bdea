// Names of groups: peoples ("the Rohingya", "Kurds"), religions, parties' members.
//
// Reads a plural of an adjective of descent ("Kurds", "two Nigerians"), a people without a plural behind "the" or a number
// ("200 Rohingya"), believers and a party's members ("Muslims", "Democrats").
// Must not read: "Kurdish forces", "an American", "the Japanese yen", "Democrats Abroad".

import type { Name } from '../../language/name.ts'
import { bitsOf, DEMONYM } from '../../language/names/lexicon.ts'
import type { Scene } from '../../language/names/scene.ts'
import { tokenAt } from '../../text/document.ts'

const PLURALS = new Set(
  'kurds turks finns danes swedes poles serbs croats slovaks czechs scots britons arabs roma hutus tutsis uyghurs uighurs tamils sikhs maoris pathans sunnis shiites alawites druze yazidis copts bedouins hazaras pashtuns tajiks uzbeks houthis'.split(
    ' ',
  ),
)
const PEOPLES = new Set(
  'rohingya roma sami maori hausa igbo yoruba fulani tuareg dinka nuer hutu tutsi uyghur uighur hmong karen kachin mapuche quechua aymara amhara oromo somali druze baloch sinhalese inuit navajo cherokee berber amazigh'.split(
    ' ',
  ),
)

const BELIEVERS = new Set(
  `muslims christians catholics protestants hindus buddhists jews anglicans evangelicals mormons methodists baptists ahmadis bahais zoroastrians salafists sufis
  democrats republicans conservatives liberals socialists communists tories islamists maoists peronists nationalists`.split(
    /\s+/,
  ),
)
const OPENERS = new Set(
  'the many most some all several few dozens hundreds thousands more other young ethnic of among and'.split(' '),
)

/** The people that a name stands for, in lower case, or null. */
export function peopleOf(scene: Scene, name: Name): string | null {
  const word = name.text.toLowerCase()
  if (word.length < 4 || name.rule === 'names/title') return null
  if (PLURALS.has(word) && !isPartOfName(scene, name)) return word
  if (name.type === 'person' || name.type === 'organization') return null
  if (BELIEVERS.has(word) && !isAttribute(scene, name)) return word
  if (word.endsWith('s') && !word.endsWith('ss') && (bitsOf(word.slice(0, -1)) & DEMONYM) !== 0) return word
  return PEOPLES.has(word) && standsAlone(scene, name) ? word : null
}

/** "Serbs" of "Serbs United", where it is no people. */
function isPartOfName(scene: Scene, name: Name): boolean {
  return scene.names[name.fullest]?.text.includes(' ') ?? false
}

/** "Democrats Abroad", "Muslims’ Council": a capital stands behind. */
function isAttribute(scene: Scene, name: Name): boolean {
  const after = scene.tokens[tokenAt(scene.document, name.start) + 1]
  return after?.upper === true && after.kind === 'word'
}

/** Behind "the" or a number, before a verb, a function word or a mark: "the Rohingya fled", not "the Rohingya camp". */
function standsAlone(scene: Scene, name: Name): boolean {
  const first = tokenAt(scene.document, name.start)
  const before = scene.tokens[first - 1]
  if (before === undefined || (before.kind !== 'number' && !OPENERS.has(before.lower))) return false
  const after = scene.tokens[first + 1]
  return after === undefined || after.kind === 'punctuation' || AFTER.test(after.lower)
}

const AFTER =
  /^(?:'s|is|are|was|were|have|had|will|would|can|could|may|must|should|did|do|and|but|or|who|of|in|from|to|on|by|with|as|after|before|when|while|not|[a-z]+ed|said|say|fled|fight|live|left)$/
