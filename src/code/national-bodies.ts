// Bodies, seats of power and offices that are of one country only: where they act unnamed, that country is meant.
// "code: names", joined by "+"; as they are written. Names that several countries have ("Supreme Court", "House") are left out.
const TABLE = `
US: FBI CIA ICE DHS NYPD LAPD CDC FDA FEMA IRS NASA NLRB ATF DEA EPA NOAA NTSB GOP Pentagon White+House Capitol+Hill Medicare Medicaid Oval+Office
US: Republican Republicans Democrats Fox+News Wall+Street National+Guard Border+Patrol Homeland+Security Secret+Service Coast+Guard
US: UAW SEIU Teamsters AFL-CIO USW
GB: NHS HMRC MI5 MI6 Downing+Street Whitehall Westminster Tory Tories Scotland+Yard RMT TUC Holyrood Stormont
DE: Bundestag Bundesrat Bundeswehr CDU CSU AfD SPD
FR: Élysée Elysee Matignon CGT
IL: Knesset IDF Mossad Likud
RU: Kremlin Duma FSB Rosgvardia
UA: Verkhovna+Rada
IN: BJP Lok+Sabha Rajya+Sabha CRPF CBI
PK: PTI PML-N
ZA: ANC COSATU SANDF Eskom Sars SARS EFF NUMSA Saps
TR: AKP PKK CHP
IR: IRGC Majlis
ES: PSOE Moncloa Ertzaintza Mossos
IT: Carabinieri Palazzo+Chigi CGIL
PL: Sejm
JP: LDP
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
