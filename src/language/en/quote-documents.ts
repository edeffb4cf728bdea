// Documents that speak for their authors, and the verbs by which somebody issues one.

export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'letter statement lawsuit complaint petition manifesto declaration communique communiqué memo email e-mail post tweet filing suit resolution appeal motion note message'.split(
    ' ',
  ),
)

export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  'sent send sends wrote write written issued issue issues filed files released release signed penned brought lodged submitted published posted launched delivered drafted adopted addressed'.split(
    ' ',
  ),
)
