// The text of an input, chunk by chunk, or the reason why it is none.
import { AppError } from '../errors.ts'
import { createDecoder, type Decoder } from '../text/decode.ts'

/** First words of formats that are text but no report. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:!doctype html|html)\b/i, 'an HTML page'],
  [/^\s*<\?xml\b/i, 'an XML file'],
  [/^\{\\rtf/, 'an RTF file'],
]

export interface TextSource {
  /** Throws an AppError where the bytes are no text ("input/binary", "input/format"). */
  readonly chunks: AsyncIterable<string>
  /** Known once the first chunk has come. */
  encoding(): string
  /** How many chunks hold a byte that is none of the encoding's. */
  damaged(): number
}

export function textSource(bytes: AsyncIterable<Uint8Array>): TextSource {
  const decoder = createDecoder()
  let damaged = 0
  return { chunks: decoded(), encoding: () => decoder.encoding, damaged: () => damaged }

  async function* decoded(): AsyncGenerator<string> {
    let first = true
    for await (const text of decodedChunks(decoder, bytes)) {
      if (text === '') continue
      if (first) refuseFormats(text)
      first = false
      if (text.includes('\ufffd')) damaged++
      yield text
    }
  }
}

async function* decodedChunks(decoder: Decoder, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of bytes) {
    const text = decoder.push(chunk)
    refuseBinary(decoder)
    yield text
  }
  const text = decoder.end()
  refuseBinary(decoder)
  yield text
}

function refuseBinary(decoder: Decoder): void {
  if (decoder.binary !== null) throw new AppError('input/binary', `It is no text: ${decoder.binary}.`)
}

function refuseFormats(text: string): void {
  const head = text.slice(0, 1000)
  const format = FORMATS.find(([start]) => start.test(head))
  if (format !== undefined) {
    throw new AppError(
      'input/format',
      `It is ${format[1]}, which this version does not read. Save its text as a .txt file.`,
    )
  }
}
