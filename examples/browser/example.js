// An invented report, behind the button "Use an example".
export const PUBLISHED = '2026-04-15'

export const TEXT = `Tram drivers in Thessaloniki begin five-day strike

THESSALONIKI, Greece – About 1,350 tram and bus drivers stopped work across the city on Wednesday, the transport workers' union said, after talks over night shifts broke down. The operator, Makedonia Lines, put the figure at 900.

"We are not asking for the moon, we are asking for eight hours between two shifts," said the union's president, Despina Karagianni, outside the depot at Kalamaria. She said 94 percent of members had voted for the walkout.

The strike is the longest since November 2019 and costs the operator about €210,000 a day, according to the regional chamber of commerce. At least 40,000 passengers had to find another way to work.

Two drivers, aged 29 and 51, were slightly injured on Tuesday evening when a car drove into a picket. Police said a 33-year-old man had been arrested.

Transport minister Pavlos Deligiannis told a radio station in Athens that he would meet both sides on Friday. "There is room for a settlement," he said. The drivers want 7 percent over two years; Makedonia Lines has offered 3.5 percent and a one-off payment of 400 euros.`
