// Other ways to write a language than its BCP 47 code, and families whose members are hard to tell apart.

const NAMES = `eng english en, spa spanish es, fre fra french fr, ger deu german de, por portuguese pt, ita italian it,
  dut nld dutch nl, swe swedish sv, nor nob nno norwegian nb nn no, dan danish da, pol polish pl, cze ces czech cs,
  slo slk slovak sk, rum ron romanian mo ro, hun hungarian hu, tur turkish tr, fin finnish fi, ind indonesian in id,
  may msa malay ms, vie vietnamese vi, swa swahili sw, hau hausa ha, som somali so, rus russian ru, ukr ukrainian uk,
  bul bulgarian bg, srp serbian sr, hrv croatian hr, gre ell greek el, ara arabic ar, per fas persian farsi fa,
  urd urdu ur, heb hebrew iw he, hin hindi hi, ben bengali bn, tam tamil ta, tha thai th, chi zho chinese mandarin zh,
  jpn japanese ja, kor korean ko, amh amharic am, cat catalan ca, fil filipino tagalog tgl tl, afr afrikaans af`

/** BCP 47 code by other codes and English names. */
export const CODES: ReadonlyMap<string, string> = new Map(
  NAMES.split(',').flatMap((group) => {
    const names = group.trim().split(/\s+/)
    const code = names.at(-1) ?? ''
    return names.map((name) => [name, code] as const)
  }),
)

/** Whoever states one of these knows better than the words, should they show another of its family. */
export const RELATIVES: readonly (readonly string[])[] = [
  ['no', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'cnr', 'sl'],
  ['cs', 'sk'],
  ['id', 'ms'],
  ['bg', 'mk'],
  ['ru', 'uk', 'be'],
  ['es', 'ca', 'gl', 'pt'],
  ['nl', 'af', 'fy'],
  ['fa', 'prs', 'tg', 'ps'],
  ['hi', 'mr', 'ne'],
  ['ar', 'arz'],
  ['zh', 'yue', 'ja'],
  ['he', 'yi'],
  ['bn', 'as'],
  ['am', 'ti'],
  ['th', 'lo'],
  ['bo', 'dz'],
]
