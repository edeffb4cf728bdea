// Words of a voice's name that say who of the body speaks, or nothing.

/** After the body's own words: "police spokesman John Okoro", "government figures". */
export const BODY_ROLES: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson spokespeople chief commander commissioner superintendent inspector secretary ' +
    'president chairman chairwoman chairperson chair leader leaders director head rep representative representatives ' +
    'source sources figures data records statement statements statistics report reports estimates count tally ' +
    'member members'
  ).split(' '),
)

/** Before them: "the local police", "a union". */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  'the a an some its their his her this that local several both for of by official according to country'.split(' '),
)

/** Voices that take a side in what they count. */
export const PARTIES: ReadonlySet<string> = new Set(
  (
    'union unions syndicate federation organiser organisers organizer organizers protester protesters demonstrators ' +
    'strikers workers opposition party movement activist activists campaigners rebels militants insurgents group ' +
    'company employer employers management operator owners families relatives residents villagers association ' +
    'associations alliance coalition committee front'
  ).split(' '),
)
