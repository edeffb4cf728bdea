// Tells whether words can name a source, and cuts what is only said of it.
// Reads "Ana Okoro, speaking from Lagos" as "Ana Okoro", "figures released" as "figures"; must not read "Okoro better" or a clause.

/** More words than this are a clause that was taken for a source. */
const LONGEST = 16
/** A comma and what begins an apposition or a participle: "Okoro, a nurse", "Okoro, speaking from Lagos", "Okoro, who …". */
const APPOSITION = /,\s+(?:an?|the|who|whose|which|where|now|then|also|himself|herself|\d+|[a-z]+ing|[a-z]+ed)\b/
const RELATIVE = /\s(?:who|which|that|whose)\s/
const TRAILING = /\s(?:released|published|issued|obtained|cited|compiled)$/
const FINITE =
  /\s(?:being|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|said|says|told|tried|went|took|made|gave|got|wants?|wanted|became|began|accepts?|accepted|describes?)\s/
const NOT_LAST = /\s(?:better|worse|more|less|up|down|to|of|and|the|an?)$/

/** The words that name the source, from the first on, or null where they name none. */
export function sourceWords(words: string): string | null {
  const head = words.slice(0, 400)
  let end = words.length
  for (const cut of [APPOSITION, RELATIVE, TRAILING]) {
    const at = head.slice(0, end).search(cut)
    if (at > 0) end = Math.min(end, at)
  }
  const kept = words.slice(0, end).trimEnd()
  if (kept.length > 300 || kept.split(/\s+/).length > LONGEST) return null
  if (/^[,;:]/.test(kept)) return null
  if ((kept.length < 2 && kept !== 'I') || kept === 'Local') return null
  return FINITE.test(` ${kept} `) || NOT_LAST.test(kept) ? null : kept
}
