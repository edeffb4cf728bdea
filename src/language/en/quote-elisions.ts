// Words written with a leading apostrophe, which is no quotation mark.

export const ELISIONS: ReadonlySet<string> = new Set(
  'em n til twas tis twere cause bout round cept neath tween gainst fraid kay ello allo ere and er im is s t d ll re ve m'.split(
    ' ',
  ),
)
