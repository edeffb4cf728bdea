// The streaming splitter: text of any length goes in by chunks, reports come out, memory stays bounded.
//
// The text is looked at through windows cut at places that depend on the text alone, so the reports are the same however
// it is chunked. A window gives its reports up to a margin at its end; the next window starts where the last one given
// ended. A report longer than the largest window is cut in pieces ("split/size").

import type { Part, SplitMode } from './split.ts'
import { splitWindow } from './window.ts'

/** A report as it comes out of a stream: `start` and `end` are into all text pushed, `text` is that slice. */
export interface StreamedPart extends Part {
  readonly text: string
}

export interface Splitter {
  /** Takes the next chunk and gives the reports that are now certain. */
  push(chunk: string): StreamedPart[]
  /** The text is over: gives the rest. Call once. */
  end(): StreamedPart[]
}

const WINDOW = 1 << 20
const LARGEST_WINDOW = 1 << 22
/** What stands this near to a window's end may look different in the next one. */
const MARGIN = 1 << 16

export function createSplitter(mode: SplitMode): Splitter {
  let pending = ''
  let base = 0
  let size = WINDOW
  let cut = false

  return {
    push(chunk) {
      pending += chunk
      const ready: StreamedPart[] = []
      while (pending.length >= size) ready.push(...advance())
      return ready
    },
    end() {
      const ready: StreamedPart[] = []
      while (pending.length >= size) ready.push(...advance())
      return [...ready, ...take(splitWindow(pending, mode), pending.length)]
    },
  }

  /** Gives the certain reports of the first window; where there are none, makes the window larger or cuts. */
  function advance(): StreamedPart[] {
    const window = pending.slice(0, size)
    const parts = splitWindow(window, mode)
    const last = parts.findLast((part) => part.start <= size - MARGIN)
    const count = last === undefined ? 0 : parts.indexOf(last)
    if (last !== undefined && count > 0) return take(parts.slice(0, count), last.start)
    if (parts.length === 0 || (last === undefined && parts.length > 0)) return take([], size - MARGIN)
    if (size < LARGEST_WINDOW) {
      size *= 2
      return []
    }
    return cutPiece(window)
  }

  function cutPiece(window: string): StreamedPart[] {
    const end = cutPlace(window)
    const [whole] = splitWindow(window.slice(0, end), 'none')
    const piece = take(whole === undefined ? [] : [whole], end)
    cut = true
    return piece
  }

  function take(parts: readonly Part[], consumed: number): StreamedPart[] {
    const taken = parts.map((part, at) => ({
      start: part.start + base,
      end: part.end + base,
      metadata: part.metadata,
      rule: cut && at === 0 ? 'split/size' : part.rule,
      text: pending.slice(part.start, part.end),
    }))
    if (parts.length > 0) cut = false
    pending = pending.slice(consumed)
    base += consumed
    size = WINDOW
    return taken
  }
}

/** Where a window without a report's start is cut: at a late newline, else a late space, else not inside a character. */
function cutPlace(window: string): number {
  const newline = window.lastIndexOf('\n')
  if (newline > window.length / 2) return newline + 1
  const space = window.lastIndexOf(' ')
  if (space > window.length / 2) return space + 1
  const code = window.charCodeAt(window.length - 1)
  return code >= 0xd800 && code < 0xdc00 ? window.length - 1 : window.length
}
