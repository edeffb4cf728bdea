// Names of peoples: "the Rohingya", "Kurds".
//
// Reads a plural of an adjective of descent ("Kurds", "two Nigerians"), and a people without a plural behind "the".
// Must not read: "Kurdish forces", "an American", "the Japanese yen".

import type { Name } from '../../language/name.ts'
import { bitsOf, DEMONYM } from '../../language/names/lexicon.ts'
import type { Scene } from '../../language/names/scene.ts'
import { tokenAt } from '../../text/document.ts'

const PLURALS = new Set(
  'kurds turks finns danes swedes poles serbs croats slovaks czechs scots britons arabs roma hutus tutsis uyghurs uighurs tamils sikhs maoris sunnis shiites alawites druze yazidis copts bedouins hazaras pashtuns tajiks uzbeks houthis'.split(
    ' ',
  ),
)
const PEOPLES = new Set(
  'rohingya roma sami maori hausa igbo yoruba fulani tuareg dinka nuer hutu tutsi uyghur uighur hmong karen kachin mapuche quechua aymara amhara oromo somali druze baloch sinhalese inuit navajo cherokee berber amazigh'.split(
    ' ',
  ),
)

/** The people that a name stands for, in lower case, or null. */
export function peopleOf(scene: Scene, name: Name): string | null {
  const word = name.text.toLowerCase()
  if (name.type === 'person' || name.type === 'organization' || word.length < 4) return null
  if (PLURALS.has(word)) return word
  if (word.endsWith('s') && !word.endsWith('ss') && (bitsOf(word.slice(0, -1)) & DEMONYM) !== 0) return word
  return PEOPLES.has(word) && standsAlone(scene, name) ? word : null
}

/** Behind "the", before a verb, a function word or a mark: "the Rohingya fled", not "the Rohingya camp". */
function standsAlone(scene: Scene, name: Name): boolean {
  const first = tokenAt(scene.document, name.start)
  if (scene.tokens[first - 1]?.lower !== 'the') return false
  const after = scene.tokens[first + 1]
  return after === undefined || after.kind === 'punctuation' || AFTER.test(after.lower)
}

const AFTER =
  /^(?:'s|is|are|was|were|have|had|will|would|can|could|may|must|should|did|do|and|but|or|who|of|in|from|to|on|by|with|as|after|before|when|while|not|[a-z]+ed|said|say|fled|fight|live|left)$/
