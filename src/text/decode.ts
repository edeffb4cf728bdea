// From bytes to text: which encoding they are in, or that they are no text at all.
//
// A byte order mark decides; else the first bytes do: NULs at every other place are UTF-16, valid UTF-8 is UTF-8, the
// rest is windows-1252. The mark is no part of the text; line ends stay as they are. Binary input is an answer with a
// reason, not an error. `createDecoder` gives the same text for the same bytes, however they are cut into chunks.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Why these bytes are no text, such as "a PDF file"; null where they are. Then `text` is empty. */
  readonly binary: string | null
}

/** Decodes chunk by chunk. `push` and `end` give the text that has become certain. */
export interface Decoder {
  push(bytes: Uint8Array): string
  end(): string
  /** Known once the first 64 KB, or the end, have been seen. */
  readonly encoding: Encoding
  readonly binary: string | null
}

/** So many bytes at the start decide between encodings, and between text and no text. */
const SAMPLE = 65536

/** Decodes a whole input. Pure and total. */
export function decode(bytes: Uint8Array): Decoded {
  const decoder = createDecoder()
  const text = decoder.push(bytes) + decoder.end()
  return { text, encoding: decoder.encoding, binary: decoder.binary }
}

/** A decoder for an input that comes in chunks: bounded memory, same text for any chunks. */
export function createDecoder(): Decoder {
  let head: Uint8Array | null = new Uint8Array(0)
  let encoding: Encoding = 'utf-8'
  let binary: string | null = null
  let stream: Stream | null = null

  return {
    push(bytes) {
      if (head === null) return stream === null ? '' : take(stream.push(bytes))
      head = head.length === 0 ? bytes.slice() : joined(head, bytes)
      return head.length < SAMPLE ? '' : start(head)
    },
    end() {
      const first = head === null ? '' : start(head)
      return stream === null ? '' : first + take(stream.end())
    },
    get encoding() {
      return encoding
    },
    get binary() {
      return binary
    },
  }

  function start(bytes: Uint8Array): string {
    head = null
    const sample = bytes.subarray(0, SAMPLE)
    const seen = detect(sample)
    encoding = seen.encoding
    binary = seen.binary
    if (binary !== null) return ''
    stream = seen.skip === 0 && encoding === 'utf-8' ? narrowStream() : streamOf(encoding)
    return take(stream.push(bytes.subarray(seen.skip)))
  }

  function take(text: string): string {
    if (stream !== null) encoding = stream.encoding()
    return text
  }
}

interface Detected {
  readonly encoding: Encoding
  readonly binary: string | null
  /** Length of the byte order mark. */
  readonly skip: number
}

function detect(sample: Uint8Array): Detected {
  const [a, b, c] = sample
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', binary: null, skip: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', binary: null, skip: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', binary: null, skip: 2 }
  const known = MAGIC.find(([start]) => start.every((byte, at) => byte < 0 || sample[at] === byte))
  if (known !== undefined) return { encoding: 'utf-8', binary: known[1], skip: 0 }
  const wide = wideEncoding(sample)
  if (wide !== null) return { encoding: wide, binary: null, skip: 0 }
  return { encoding: 'utf-8', binary: controlReason(sample), skip: 0 }
}

function ascii(words: string): number[] {
  return [...words].map((character) => character.charCodeAt(0))
}

/** First bytes of formats that are no text. A negative byte matches any. */
const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [ascii('%PDF-'), 'a PDF file'],
  [[0x50, 0x4b, 3, 4], 'a ZIP file (or a .docx, .odt, .epub: these are ZIP files)'],
  [[0x50, 0x4b, 5, 6], 'a ZIP file'],
  [[0x89, ...ascii('PNG')], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [ascii('GIF8'), 'a GIF image'],
  [[...ascii('RIFF'), -1, -1, -1, -1, ...ascii('WEBP')], 'a WebP image'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[...ascii('BZh'), -1, 0x31, 0x41, 0x59], 'a bzip2 file'],
  [[0xfd, ...ascii('7zXZ'), 0], 'an xz file'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard file'],
  [[...ascii('7z'), 0xbc, 0xaf], 'a 7z file'],
  [ascii('Rar!'), 'a RAR file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file (.doc, .xls)'],
  [ascii('SQLite format 3'), 'an SQLite database'],
  [[0x7f, ...ascii('ELF')], 'a program'],
  [[0x00, ...ascii('asm')], 'a WebAssembly program'],
  [[-1, -1, -1, -1, ...ascii('ftyp')], 'a video or audio file'],
  [ascii('OggS'), 'an audio file'],
  [ascii('ID3'), 'an audio file'],
  [ascii('wOF2'), 'a font'],
]

/** UTF-16 without a mark: NULs nearly always at the same one of every two places, as Latin letters have them. */
function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = sample.length >> 1
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.02 ? 'utf-16be' : null
}

function controlReason(sample: Uint8Array): string | null {
  let nulls = 0
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) nulls++
    else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) controls++
  }
  if (nulls > sample.length / 1000 + 1) return 'binary bytes (NULs)'
  return controls > sample.length / 50 + 2 ? 'binary bytes (control characters)' : null
}

/** Whether the bytes are UTF-8; a sequence that the sample's end cuts off does not count against it. */
function isUtf8(sample: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(sample, { stream: !whole })
    return true
  } catch {
    return isMostlyUtf8(sample)
  }
}

/** A few broken bytes in a text full of valid sequences do not make it windows-1252. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  let sequences = 0
  let broken = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let follow = 0
    while (follow < length && ((sample[at + follow + 1] ?? 0) & 0xc0) === 0x80) follow++
    if (length > 0 && follow === length) sequences++
    else broken++
    at += follow
  }
  return sequences > broken * 4
}

interface Stream {
  push(bytes: Uint8Array): string
  end(): string
  encoding(): Encoding
}

function streamOf(encoding: Encoding): Stream {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const finish = encoding === 'windows-1252' ? withWindowsMarks : (text: string) => text
  return {
    push: (bytes) => finish(decoder.decode(bytes, { stream: true })),
    end: () => finish(decoder.decode()),
    encoding: () => encoding,
  }
}

/** What windows-1252 has at 0x80–0x9F; some decoders leave the control characters of Latin-1 there. */
const WINDOWS_MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function withWindowsMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (mark) => WINDOWS_MARKS.charAt(mark.charCodeAt(0) - 0x80))
}

/** UTF-8 or windows-1252: undecided as long as all bytes are ASCII, then decided by the bytes from the first other on. */
function narrowStream(): Stream {
  let decided: Stream | null = null
  let waiting: Uint8Array = new Uint8Array(0)
  const start = (whole: boolean): string => {
    const sample = waiting.subarray(0, SAMPLE)
    decided = streamOf(isUtf8(sample, whole && waiting.length <= SAMPLE) ? 'utf-8' : 'windows-1252')
    const text = decided.push(waiting)
    waiting = new Uint8Array(0)
    return text
  }
  return {
    push(bytes) {
      if (decided !== null) return decided.push(bytes)
      const plain = waiting.length > 0 ? 0 : asciiLength(bytes)
      if (plain < bytes.length) waiting = joined(waiting, bytes.subarray(plain))
      const text = new TextDecoder().decode(bytes.subarray(0, plain))
      return waiting.length < SAMPLE ? text : text + start(false)
    },
    end() {
      const text = decided === null ? start(true) : ''
      return text + (decided as Stream | null)?.end()
    },
    encoding: () => decided?.encoding() ?? 'utf-8',
  }
}

function asciiLength(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) >= 0x80) return at
  return bytes.length
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
