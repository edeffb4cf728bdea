// Scripts in which one language is written, or one so much more than the others that the script alone decides.
import type { Script } from '../../text/script.ts'

/** BCP 47 language by script. Japanese and Chinese are told apart by the kana. */
export const ALONE: Readonly<Partial<Record<Script, string>>> = {
  greek: 'el',
  armenian: 'hy',
  hebrew: 'he',
  bengali: 'bn',
  gurmukhi: 'pa',
  gujarati: 'gu',
  oriya: 'or',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  thai: 'th',
  lao: 'lo',
  tibetan: 'bo',
  burmese: 'my',
  georgian: 'ka',
  hangul: 'ko',
  ethiopic: 'am',
  khmer: 'km',
  kana: 'ja',
  han: 'zh',
}
