// The id of a report, made from its text: the same text has the same id on every machine.
import { hash } from 'node:crypto'

/** "r" and the first 20 hex digits of the SHA-256 of the text's UTF-8 bytes. */
export function reportId(text: string): string {
  return `r${hash('sha256', text, 'hex').slice(0, 20)}`
}
