// Made by training/coreference/train.ts from the training documents of GUM: see training/coreference/CARD.md.
// Nouns for persons and for bodies that the lists of src/language/en do not hold, in the singular.

export const PERSONS = `
abolitionist academician accomplice accuser acquaintance admirer adore adventurer adversary advertiser afghan agent
aggressor alcoholic alum amateur ancestor angel angelo anglican announcer apostle appointee arbitrator archivist
aristocrat ascetic assailant assassin atheist attacker attendant audience aviator ayatollah bangladeshi baron
bartender baseman beggar belarussian believer benefactor beneficiary billionaire biographer bisexual bodyguard
bookseller boomer botanist brat brit briton buff bully bunch bureaucrat burglar buyer bystander caddie californian
caller calvinist campaigner capitalist cardiologist caregiver catholic centrist chaldean challenger chauffeur chechen
chieftain christian chronicler cinematographer civilian claimant classmate clergyman client clown cohort collaborator
colonial combatant commoner communicator compatriot comrade concubine conductor confidant congratulate consort
conspirator contemporary contender contributor cop cosmonaut cossack counselor countryman cousin coward creator
crewman croatian curator customer cyborg dane decorator defector defendant deity democrat demon descendant devotee
disciple discoverer donor doorman dramatist dreamer dresser drinker dutchman eccentric elder elect elector elite
emissary enforcer englishman engraver entertainer enthusiast entomologist entrant ethiopian evangelical evangelist
exec executioner executor expatriate explorer famer fan fanatic federalist fellow felon feminist fencer finalist
follower forecaster foreigner frenchman freshman gal gambler gamer gangster gardener gen genius gentile geographer
goalie goaltender god granddaughter grandmaster grandson guatemalan guest gurkha guy gymnast gynecologist hacker
haitian headmaster healer heir helper hermit heterosexual hijacker hire hitman holder homemaker hopeful horseman
housekeeper humanist hustler ideologue idiot idol illustrator impressionist incumbent independent individual
industrialist infielder informant informer innocent innovator interpreter interviewer inventor irishman isaac ivorian
jacobite jamaican janitor jesuit jew jock journeyman jurist keeper kenyan kid kidnapper killer laborer lackey lad
landowner laureate layman learner legion lesbian liar liberal liberian libertarian lineman linesman listener local
loner lord lover loyalist lunatic lyricist madman magician maid male mario marketer marksman maronite marry martyr
mate mathematician medalist mentor mercenary meteorologist migrant millionaire mistress mla mob mobster moderator
mormon mullah multimillionaire murderer musicologist mvp nanny narrator naturalist nerd newcomer nigerian noble
nobleman nominate nominee notary novice obstetrician olympian orator orphan ossetian outcast outfielder overseer
panelist parliamentarian participant pashtun passer patrician patron peacekeeper peacemaker pedestrian pediatrician
peer pentecostal person pharmacist photojournalist pilgrim pioneer plaintiff player practitioner preacher predecessor
prefect prelate pretender privateer pro prodigy professional proponent proprietor prostitute protagonist protector
protege protestant pundit punter pupil puritan rabbi racehorse rapist reader realist recipient recruit recruiter
reformer reformist reservist restaurateur reviewer robber romanov roommate rower royalist rwandan saint salvadoran
savior saxophonist schoolteacher scribe seduce semifinalist serbian serviceman settler sheik shortstop sibling
sidekick sinner sire slugger smoker smuggler sniper socialist socialite somali songwriter sorcerer spaniard
speechwriter sportscaster sportsman sportswriter spouse sprinter staffer stalwart stepdaughter stepson stockbroker
storyteller stylist subscriber successor sue suitor superior supermodel superstar sympathize texan thinker
thoroughbred thousand thug traditionalist trafficker traitor transplant traveler tyrant ukrainian ultranationalist
umpire unionist unknown upstart vassal vegan vegetarian veterinarian viewer villain violinist visionary wannabe
watcher whore winemaker workforce yorker zairian zambian zealander zimbabwean zionist`

export const BODIES = `
affiliate branch conglomerate conservatory denomination distillery garrison guarantor nonprofit sorority squadron
subsidiary`
