// Entities by when they were last mentioned, and by the words that were used for them.
import type { Entity } from './entity.ts'

export class Recent {
  /** The latest at the end; null where an entity was that has been mentioned again since. */
  readonly #places: (Entity | null)[] = []
  readonly #byWord = new Map<string, Entity[]>()

  /** Puts an entity that has just been mentioned last. */
  touch(entity: Entity): void {
    if (entity.place >= 0) this.#places[entity.place] = null
    entity.place = this.#places.length
    this.#places.push(entity)
  }

  /** Remembers a word that stands for an entity. */
  index(word: string, entity: Entity): void {
    const known = this.#byWord.get(word)
    if (known === undefined) this.#byWord.set(word, [entity])
    else if (!known.includes(entity) && known.length < MOST_OF_ONE_WORD) known.push(entity)
  }

  /** The latest first, back to the sentence `from`; entities that a word stood for come too, however far back. */
  *since(from: number, word: string | null): Generator<Entity> {
    for (let at = this.#places.length - 1; at >= 0; at--) {
      const entity = this.#places[at]
      if (entity === null || entity === undefined) continue
      if (entity.last.sentence < from) break
      yield entity
    }
    if (word === null) return
    const older = (this.#byWord.get(word) ?? []).filter((entity) => entity.last.sentence < from)
    yield* older.sort((a, b) => b.place - a.place)
  }
}

/** "The man" for more men than this is not looked up. */
const MOST_OF_ONE_WORD = 24
