// English words that say whether a line goes on. Data for lines.ts.

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}

/** A heading or a paragraph does not end in one of these. */
export const FUNCTION_WORDS = set(`
  the a an of in to and or for with from by at on as that which who whose whom than but nor into onto upon their its his
  her our my your this these those is are was were be been has have had will would can could may might shall should must
  not no if because while when where between among against during under through about over after before since until
  without within towards toward per via including such very more most both either neither each every some any other
  The A An Of In To And Or For With From By At On As That Mr Mrs Ms Dr`)

/** These have a capital only where a sentence starts. */
export const OPENERS = set(`
  The A An In On At As It Its He She They We I You This That These Those There His Her Their Our My But And Or So Yet
  If When While Where After Before Since Until Although Though Because However Moreover Meanwhile Nevertheless
  Furthermore Still Also Another Other Some Many Most More Several Few All Both Each Every No Not Now Then Here For From
  With Without By To Under Over Among Amid Despite During According Asked Following Two Three Four Five Six Seven Eight
  Nine Ten At About Around Nearly Almost Only Even Just Once One What Who Why How Which Last Earlier Today Yesterday
  Speaking Officials Police Critics Authorities Residents Witnesses`)
