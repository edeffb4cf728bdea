// Bodies, seats of power and offices that are of one country only: where they act unnamed, that country is meant.
// "code: names", joined by "+"; as they are written. Names that several countries have, or
// that also mean something else ("Supreme Court", "Coast Guard", "SARS"), are left out.
const TABLE = `
US: FBI CIA ICE DHS NYPD LAPD CDC FDA FEMA IRS NASA NLRB ATF DEA EPA NOAA NTSB GOP Pentagon White+House Capitol+Hill Medicaid Oval+Office
US: Republican Republicans Fox+News Wall+Street Border+Patrol Homeland+Security
US: UAW SEIU Teamsters AFL-CIO USW
GB: NHS HMRC MI5 MI6 Downing+Street Whitehall Westminster Tory Tories Scotland+Yard TUC Holyrood Stormont
DE: Bundestag Bundesrat Bundeswehr CDU AfD SPD
FR: Élysée Elysee Matignon
IL: Knesset IDF Mossad Likud
RU: Kremlin Duma FSB Rosgvardia
UA: Verkhovna+Rada
IN: BJP Lok+Sabha Rajya+Sabha CRPF
PK: PML-N
ZA: ANC COSATU SANDF Eskom NUMSA Saps
TR: AKP PKK CHP
IR: IRGC Majlis
ES: PSOE Moncloa Ertzaintza Mossos
IT: Carabinieri Palazzo+Chigi CGIL
PL: Sejm
CN: PLA
CL: Carabineros
CA: RCMP CUPE Mountie Mounties
AU: ACTU Fair+Work
NG: EFCC INEC
KE: KRA IEBC
VE: PSUV
BR: Planalto
`

/** ISO code of the country by the name of the body; two words joined by a space. */
export const NATIONAL_BODIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ')
      return names.split(' ').map((name) => [name.replaceAll('+', ' '), code] as const)
    }),
)
