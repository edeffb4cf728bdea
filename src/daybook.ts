// The library: what a program that imports "daybook" gets. Pure but for `loadKnowledge`, which reads the package's data.
//
//     const knowledge = loadKnowledge()
//     for (const part of split(text, 'auto')) {
//       const reading = read({ ...part.metadata, text: text.slice(part.start, part.end) }, knowledge)
//     }

export { loadKnowledge } from './knowledge/load.ts'
export type {
  DateMention,
  Figure,
  Measure,
  Mention,
  MentionKind,
  Place,
  PlaceLevel,
  Quote,
} from './model/mention.ts'
export { MEASURES } from './model/mention.ts'
export type { Reading } from './model/reading.ts'
export type { Report, ReportMetadata } from './model/report.ts'
export { NO_METADATA } from './model/report.ts'
export type { Span } from './model/span.ts'
export type { Line } from './publish/lines.ts'
export { linesOf } from './publish/lines.ts'
export type { Knowledge } from './read/context.ts'
export { read } from './reader.ts'
export type { Part, SplitMode } from './split/split.ts'
export { split } from './split/split.ts'
export type { Decoded, Encoding } from './text/decode.ts'
export { decode } from './text/decode.ts'
export type { Trace, TraceStep } from './trace.ts'
export { VERSION } from './version.ts'
