// The country of the outlet, as far as its address tells: a weak hint where a report is set.

/** Endings that are sold to everybody. */
const GENERIC = new Set(['co', 'io', 'tv', 'me', 'ai', 'fm', 'ly', 'cc', 'to', 'gg', 'eu'])

/** ISO code of the country of a web address ("https://example.co.ke/x" is KE), or null. */
export function homeCountry(url: string | null): string | null {
  const ending = /^https?:\/\/[^/:?#]{1,253}\.([a-z]{2})(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (ending === undefined || GENERIC.has(ending)) return null
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}
