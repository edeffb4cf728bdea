// The YAML that `daybook codebook new` writes: a codebook that works, with a comment at each thing to change.

/** A codebook with one type of its own, or one that extends `from`. */
export function template(name: string, from: string | null): string {
  return `# A codebook for Daybook: which events are entered, and which words tell of them.
#   daybook codebook check ${name}.yaml         says what is wrong with it, and runs its examples
#   daybook codebook try "lock out/verb"        shows what words find in your record
#   daybook read FILE --codebook ${name}.yaml   reads with it
codebook: ${name}
title: ${titleOf(name)}
description: What is entered, and for whom.
${from === null ? '' : `\n# All types and lists of this one too. A type given again below adds its triggers; "without: [type]" leaves one out.\nextends: ${from}\n`}
lists: # words that triggers name as "$list"
  staff: [worker, employee, nurse, docker, driver, miner, member]

types:
  lockout: # its id
    name: Lockout
    definition: An employer keeps workers from their work to press its side of a dispute.
    counts: # each of these must give an entry of this type …
      - Marlow Steel locked out 340 workers on Monday.
      - The lockout at the port of Ardmore entered its third week.
    excludes: # … and each of these none
      - She locked herself out of the house.
    family: labour # types of one family may tell of one happening
    parties: undergoes # acts, undergoes, together, suffers or becomes: who is who and who is whom
    triggers: # lemmas: the words as a dictionary has them
      - lockout/noun
      - { verb: lock out, when: { object: [$staff, "@number"] } } # parts: subject, object, modifier, anywhere, of, against …
      - { verb: [shut out, bar], when: { object: [$staff], from: [work, plant, mill, mine, gate] }, weight: 0.8 }
    measures: [striking, duration] # whose figures belong to it
    roles: # further fields, by the parts they are sought in
      employer: { from: [subject, by, at], only: ["@organization"] }
    maps: { plover: COERCE, cameo: 17 }

rules: { "*": median } # how low, best and high of an event are taken: lowest, highest, latest, median, trusted, ucdp, acled
# numberWords: acled   # what "dozens" stands for: daybook, acled, ccc, or a table: { dozens: [24, 99] }
`
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
