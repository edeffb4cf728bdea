// The lemma of an English word by its form and tags, as the treebanks of Universal Dependencies have it.
import { endingsOf } from './lemmas/endings.ts'
import { EXCEPTIONS, PLURAL_ENDINGS, STEM_ENDINGS } from './lemmas/learned.ts'
import { type Lemmatiser, openLemmas } from './lemmas/lemmatiser.ts'

let opened: Lemmatiser | null = null

/** "struck", VERB, VBD: "strike". Total: a word that nobody knows is taken by rule; the piece of another word is "_". */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  opened ??= openLemmas({
    stems: endingsOf(STEM_ENDINGS),
    plurals: endingsOf(PLURAL_ENDINGS),
    exceptions: exceptionsOf(EXCEPTIONS),
  })
  return opened(form, upos, xpos)
}

/** "group: form>lemma form>lemma", any number of groups. */
function exceptionsOf(list: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>()
  let lemmas = new Map<string, string>()
  for (const piece of list.split(/\s+/)) {
    const cut = piece.lastIndexOf('>')
    if (cut > 0) lemmas.set(piece.slice(0, cut), piece.slice(cut + 1))
    else if (piece.endsWith(':')) {
      lemmas = new Map()
      groups.set(piece.slice(0, -1), lemmas)
    }
  }
  return groups
}
