// Pronouns and nouns that stand for a named actor, as the trees and the learned weights put them together
// (language/coreference). What stands for several ("both leaders", "they") is a mention of each of them. A pronoun in a
// quotation never means its speaker, who says "I".
import type { Entity } from '../../language/coreference/entity.ts'
import type { Meant } from '../../language/coreference/meant.ts'
import { nameOf } from '../../language/coreference/meant.ts'
import type { Scene } from '../../language/names/scene.ts'
import { tokenAt } from '../../text/document.ts'
import type { Link } from './link.ts'

/** `speakerAt` gives the name number of who speaks at a token, in a quotation. */
export function meantLinks(scene: Scene, meant: Meant, speakerAt: (token: number) => number | null): Link[] {
  return meant.entities.flatMap((entity) => {
    const names = namesOf(entity)
    const links = names.length === 0 ? [] : entity.mentions.filter(({ form }) => form === 'pronoun' || form === 'noun')
    return links.flatMap(({ form, start, end, head }) => {
      const speaker = form === 'pronoun' ? speakerAt(tokenAt(scene.document, head.start)) : null
      const others = names.filter((name) => speaker === null || !isSame(scene, speaker, name))
      const rule =
        entity.members.length > 0 ? 'actors/several' : form === 'pronoun' ? 'actors/pronoun' : 'actors/nominal'
      return others.map((name) => ({ start, end, name, rule }))
    })
  })
}

/** The number of its name, or of each of several. */
function namesOf(entity: Entity): number[] {
  const name = nameOf(entity)
  return name >= 0 ? [name] : entity.members.map(nameOf).filter((one) => one >= 0)
}

function isSame({ names }: Scene, a: number, b: number): boolean {
  return names[a]?.fullest === names[b]?.fullest
}
