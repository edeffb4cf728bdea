// Nouns of people that a toll may be given for apart: nine officers and thirty protesters hurt are no contradiction.

/** By the name of the group, as it is shown. */
export const GROUPS: Readonly<Record<string, ReadonlySet<string>>> = {
  officers: new Set(
    (
      'officer policeman policewoman police constable soldier troop serviceman guard gendarme trooper marine ' +
      'peacekeeper deputy carabinero personnel sergeant commando paratrooper sailor'
    ).split(' '),
  ),
  attackers: new Set(
    'militant insurgent gunman attacker rebel fighter terrorist bandit assailant jihadist extremist'.split(' '),
  ),
  children: new Set(
    'child minor boy girl infant baby toddler teenager schoolchild pupil schoolgirl schoolboy kid'.split(' '),
  ),
  women: new Set(['woman', 'mother']),
  rescuers: new Set(['firefighter', 'rescuer', 'paramedic', 'lifeguard']),
  journalists: new Set(['journalist', 'reporter', 'cameraman', 'photographer']),
}

export const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  policewomen: 'policewoman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  cameramen: 'cameraman',
  babies: 'baby',
  schoolchildren: 'schoolchild',
}
