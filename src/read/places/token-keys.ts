// The folded form of each token, made when it is first asked for.
import type { Token } from '../../text/document.ts'
import { foldName } from './fold.ts'

export function tokenKeys(tokens: readonly Token[]): (at: number) => string {
  const keys: (string | undefined)[] = []
  return (at) => {
    const known = keys[at]
    if (known !== undefined) return known
    const token = tokens[at]
    const key = token === undefined ? '' : /^[a-z]+$/.test(token.lower) ? token.lower : foldName(token.text)
    keys[at] = key
    return key
  }
}
