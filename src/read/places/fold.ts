// Folding: one form for all ways to write the same name, so that "São Tomé", "Sao Tome" and "SAO TOME" meet.
// If you change this, rebuild data/places.bin (`npm run gazetteer`): its keys are folded names.

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
}
const SAINTS: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

/** Lower case, no accents, no full stops or apostrophes, hyphens as spaces; "Saint", "Mount", "Fort" shortened. */
export function foldName(name: string): string {
  const plain = /^[a-z ]*$/i.test(name) ? name.toLowerCase() : stripped(name)
  const words = plain.split(' ').filter((word) => word !== '')
  const first = words[0]
  if (first === undefined) return ''
  if (words.length > 1) words[0] = shortened(first)
  return words.join(' ')
}

/** The first of several folded words: "saint" is "st". */
export function shortened(first: string): string {
  return Object.hasOwn(SAINTS, first) ? (SAINTS[first] as string) : first
}

function stripped(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘ʻʼ`ʿʾ]/gu, '')
    .replace(/[ßøłđðþæœıəħ]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/[-‐-―/(),\s]+/g, ' ')
}
