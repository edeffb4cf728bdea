// Which words of actors' names tell them from others: "Governor Amina Sule" and "Ms Sule" share "sule".

const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr sir the a an of and in at for by from de la al el president minister prime governor senator general colonel captain ' +
    'police officers officer officials authorities government people person persons men women man woman children civilians soldiers ' +
    'troops forces workers protesters demonstrators residents villagers students gunmen militants army military security union unions ' +
    'local state national members group groups others several many some police'
  ).split(' '),
)

/** Telling words of the parties' names, lower-cased, each once, in order of the alphabet. */
export function partyTerms(names: readonly string[]): string[] {
  const terms = new Set<string>()
  for (const name of names) {
    for (const word of name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (word.length > 2 && !TITLES.has(word)) terms.add(word)
    }
  }
  return [...terms].sort()
}
