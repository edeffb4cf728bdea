// What do brackets and quotation marks hang on? On the head of what they enclose, as both treebanks have it: in "a man (the mayor) and his
// dog" both brackets on "mayor". The network's own choice for them is right less often; for commas and stops it is better than any rule.
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  "'": "'",
  '“': '”',
  '‘': '’',
  '«': '»',
  '``': "''",
}

/**
 * Hangs pairs of marks anew in `heads`, -1 the root; `isMark` tells which words are marks. Words that hung on a mark hang on what that
 * hangs on. Where a mark is the root, all stays as it is. A mark without its like stays too: 'more" , he said'.
 */
export function attachPairs(forms: readonly string[], isMark: readonly boolean[], heads: Int32Array): void {
  if (isMark[heads.indexOf(-1)] !== false) return
  freeMarks(isMark, heads)
  const open: number[] = []
  forms.forEach((form, at) => {
    if (!isMark[at]) return
    const opening = open.findLastIndex((before) => CLOSING[forms[before] as string] === form)
    if (opening >= 0) attachPair(open.splice(opening)[0] as number, at, isMark, heads)
    else if (Object.hasOwn(CLOSING, form)) open.push(at)
  })
}

function freeMarks(isMark: readonly boolean[], heads: Int32Array): void {
  heads.forEach((_, at) => {
    while (isMark[heads[at] as number]) heads[at] = heads[heads[at] as number] as number
  })
}

/** On the first and the last of the words inside whose own head is outside: one and the same word, most of the time. */
function attachPair(opening: number, closing: number, isMark: readonly boolean[], heads: Int32Array): void {
  let [first, last] = [-1, -1]
  for (let at = opening + 1; at < closing; at++) {
    const head = heads[at] as number
    if (isMark[at] || (head > opening && head < closing)) continue
    if (first < 0) first = at
    last = at
  }
  if (first < 0) return
  heads[opening] = first
  heads[closing] = last
}
