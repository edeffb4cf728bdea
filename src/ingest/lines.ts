// Lines of a text that comes in chunks. A line that is too long is not held in memory: only its number comes out.

export interface TextLine {
  /** 1, 2, … */
  readonly number: number
  /** Without the line's end; null where it is longer than the limit. */
  readonly text: string | null
}

/** Lines, as many at a time as a chunk completes. "\n" ends a line, with or without "\r" before it. */
export async function* linesOf(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<TextLine[]> {
  let number = 0
  let open = ''
  let tooLong = false
  for await (const chunk of chunks) {
    const lines: TextLine[] = []
    let at = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', at)) {
      lines.push(close(open + chunk.slice(at, end)))
      at = end + 1
    }
    open += tooLong ? '' : chunk.slice(at)
    if (open.length > limit) {
      tooLong = true
      open = ''
    }
    if (lines.length > 0) yield lines
  }
  if (open !== '' || tooLong) yield [close(open)]

  function close(text: string): TextLine {
    number++
    const line = {
      number,
      text: tooLong || text.length > limit ? null : text.endsWith('\r') ? text.slice(0, -1) : text,
    }
    open = ''
    tooLong = false
    return line
  }
}
