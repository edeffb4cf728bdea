// Globs, for shells that do not expand them: `*`, `**`, `?`, `[a-z]` and `{a,b}`.

const SPECIAL = /[*?[{]/

export function isGlob(path: string): boolean {
  return SPECIAL.test(path)
}

/** The folder above the first part that has a special character; "." where that is the first part. */
export function globBase(glob: string): string {
  const parts = glob.replaceAll('\\', '/').split('/')
  const fixed = parts.slice(0, parts.findIndex(isGlob))
  if (fixed.length === 0) return '.'
  return fixed.join('/') || '/'
}

/** What a path that starts at the glob's base must match, separators written "/". */
export function globPattern(glob: string): RegExp {
  const path = glob.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  let braces = 0
  const source = path.replace(/\*\*\/|\*\*|\[!?[^\]/]+\]|[\s\S]/g, (piece) => {
    if (piece === '{') braces++
    else if (braces > 0 && piece === '}') braces--
    else if (braces === 0 || piece !== ',') return WILDCARDS[piece] ?? literal(piece)
    return BRACES[piece] ?? ''
  })
  return new RegExp(`^(?:\\./)?${source}${')'.repeat(braces)}$`)
}

const WILDCARDS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' }
const BRACES: Readonly<Record<string, string>> = { '{': '(?:', ',': '|', '}': ')' }

/** A set such as [a-z] or [!0-9], or a character that stands for itself. */
function literal(piece: string): string {
  if (piece.length === 1) return piece.replace(/[.+^$()|\\[\]{}]/, '\\$&')
  const set = piece.slice(1, -1).replace(/[\\\]^]/g, '\\$&')
  return set.startsWith('!') ? `[^/${set.slice(1)}]` : `[${set}]`
}
