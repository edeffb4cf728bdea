// Loads what the reader knows (gazetteer and language data) from the package's data folder.
import type { Knowledge } from '../read/context.ts'
import { EMPTY_GAZETTEER } from '../read/places/gazetteer.ts'

/** Loads the knowledge that ships with Daybook. */
export function loadKnowledge(): Knowledge {
  return { gazetteer: EMPTY_GAZETTEER }
}
