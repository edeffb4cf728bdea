// Do the record's events fit its entries? Events hold nothing of their own: what does not fit is drawn anew by rebuilding.
import type { Problem } from './check.ts'
import type { Database } from './sqlite.ts'

/** Each finds rows that should not be there. */
const FAULTS: readonly (readonly [what: string, query: string])[] = [
  [
    'an entry of it is no entry of its report',
    `select told.event as id from told join unit on unit.key = told.unit
     left join mention on mention.reading = unit.reading and mention.number = told.number and mention.kind = 'entry'
     where mention.number is null`,
  ],
  [
    'it is of a reading that a newer one has replaced',
    `select event as id from told join unit on unit.key = told.unit
     where unit.reading <> (
       select r.key from reading r left join codebook c on c.digest = r.codebook
       where r.report = unit.report and r.metadata = unit.metadata
         and r.key <= (select cast(value as integer) from joined where name = 'reading')
       order by r.reader desc, coalesce(c.used, 0) desc, r.key desc limit 1)
     and (select value from joined where name = 'codebooks') =
       (select coalesce(group_concat(digest, ' '), '') from (select digest from codebook order by used))`,
  ],
  [
    'it does not hold as many entries as it says',
    `select id from event where entries <> (select count(*) from told where told.event = event.id)`,
  ],
  [
    'entries name it, and it is not there',
    `select distinct event as id from told where event is null or event not in (select id from event)`,
  ],
  [
    'two entries are linked on one side only',
    `select told.event as id from link join told on told.key = link.told
     where not exists (
       select 1 from link as back where back.told = link.other and back.other = link.told and back.points = link.points)`,
  ],
]

/** Calls `found` for each event that does not fit. */
export function checkEvents(db: Database, found: (problem: Problem) => void): void {
  for (const [what, query] of FAULTS) {
    for (const row of db.prepare(query).iterate()) {
      found({ code: 'check/events', report: null, message: `event ${row['id'] ?? '(none)'}: ${what}` })
    }
  }
  checkAllJoined(db, found)
}

/** Every entry of a current reading that joining has passed stands in an event. */
function checkAllJoined(db: Database, found: (problem: Problem) => void): void {
  const rows = db.prepare(
    `select report.id, unit.reading, mention.number from unit
     join report on report.key = unit.report
     join mention on mention.reading = unit.reading and mention.kind = 'entry'
     where not exists (select 1 from told where told.unit = unit.key and told.number = mention.number)
       and not exists (
         select 1 from mention as twin join told on told.unit = unit.key and told.number = twin.number
         where twin.reading = unit.reading and twin.kind = 'entry' and twin.number <> mention.number
           and json_extract(twin.evidence, '$.trigger[0]') = json_extract(mention.evidence, '$.trigger[0]'))`,
  )
  for (const row of rows.iterate()) {
    const message = `the entry that is mention ${row['number']} stands in no event`
    found({ code: 'check/events', report: String(row['id']), message })
  }
}
