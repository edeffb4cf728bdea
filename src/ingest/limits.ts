// How much is taken in at once: what keeps memory bounded whatever an input holds.

/** Code units of the longest report that is taken in: some 300,000 words. No press report comes near. */
export const LONGEST_REPORT = 2_000_000

/** Code units of the longest line of JSON Lines. A character takes up to six in JSON ("\\u00e9"), most take one. */
export const LONGEST_LINE = LONGEST_REPORT * 3
