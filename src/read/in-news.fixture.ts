// How the tables of news sentences beside the readers write what is to be found.

/** Whether a value is what a table allows: "a / b" either, "-" none; a part of the words, or more of them, will do. */
export function isSaidBy(allowed: string, found: string | null): boolean {
  return allowed.split(' / ').some((one) => (one === '-' ? found === null : found !== null && agree(one, found)))
}

const SMALL = new Set('the a an of and in for to mr ms'.split(' '))

function agree(one: string, other: string): boolean {
  const a = words(one)
  const b = words(other)
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).filter((word) => !SMALL.has(word))
}
