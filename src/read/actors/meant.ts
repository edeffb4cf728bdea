// Pronouns and nouns that stand for a named actor, as the trees and the learned weights put them together
// (language/coreference). A pronoun in a quotation never means its speaker, who says "I".
import type { Meant } from '../../language/coreference/meant.ts'
import { nameOf } from '../../language/coreference/meant.ts'
import type { Scene } from '../../language/names/scene.ts'
import { tokenAt } from '../../text/document.ts'
import type { Link } from './link.ts'

/** `speakerAt` gives the name number of who speaks at a token, in a quotation. */
export function meantLinks(scene: Scene, meant: Meant, speakerAt: (token: number) => number | null): Link[] {
  const links: Link[] = []
  for (const entity of meant.entities) {
    const name = nameOf(entity)
    if (name < 0) continue
    for (const { form, start, end, head } of entity.mentions) {
      if (form !== 'pronoun' && form !== 'noun') continue
      const speaker = form === 'pronoun' ? speakerAt(tokenAt(scene.document, head.start)) : null
      if (speaker !== null && scene.names[speaker]?.fullest === scene.names[name]?.fullest) continue
      links.push({ start, end, name, rule: form === 'pronoun' ? 'actors/pronoun' : 'actors/nominal' })
    }
  }
  return links
}
