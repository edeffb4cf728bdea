// Daybook itself among its peers, with either engine and the learned names.
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { findNames } from '../../src/language/names.ts'
import { NO_METADATA } from '../../src/model/report.ts'
import { contextOf } from '../../src/read/context.ts'
import { documentOf, sourceSpan } from '../../src/text/document.ts'
import { readText } from '../raw-text.ts'
import type { Peer, PeerName, PeerReading } from './peer.ts'

const LABELS = { person: 'PER', organization: 'ORG', place: 'LOC', other: null, unknown: null } as const

export function daybook(engine: 'accurate' | 'fast'): Peer {
  const knowledge = loadKnowledge(engine)
  return { name: `daybook ${engine}`, hasTrees: true, hasNames: true, readTexts: (texts) => texts.map(readOne) }

  function readOne(text: string): PeerReading {
    const document = documentOf(text)
    const names: PeerName[] = []
    for (const name of findNames(contextOf(document, NO_METADATA, knowledge), knowledge.names)) {
      const label = LABELS[name.type]
      if (label !== null) names.push({ ...sourceSpan(document, name), label })
    }
    return { sentences: knowledge.engine === null ? [] : readText(text, knowledge.engine), names }
  }
}
