-- Codebooks, decisions, and which entries tell of one event.
-- What stands below "Derived" is made from entries and decisions by src/record/joining.ts and may be made again at any time.

-- A codebook that readings were made with: its content as JSON, by the digest of it. `used` grows: the last one used has the highest.
create table codebook (
  key integer primary key,
  digest text not null unique,
  name text not null,
  content text not null check (json_valid(content)),
  used integer not null
) strict;

create trigger codebook_never_changes before update of digest, name, content on codebook
begin select raise(abort, 'a codebook never changes: another is another'); end;
create trigger codebook_stays before delete on codebook
begin select raise(abort, 'a codebook is never deleted'); end;

-- A reading is one of a codebook too: '' is none. SQLite cannot widen a key, so the table is made anew.
pragma defer_foreign_keys = on;
create table reading_before as select key, report, reader, version, metadata from reading;
drop table reading;
create table reading (
  key integer primary key,
  report integer not null references report (key),
  reader integer not null,
  version text not null,
  metadata text not null,
  codebook text not null default '',
  unique (report, metadata, reader, codebook)
) strict;
insert into reading (key, report, reader, version, metadata) select * from reading_before order by key;
drop table reading_before;

create trigger reading_never_changes before update on reading
begin select raise(abort, 'a reading never changes'); end;
create trigger reading_stays before delete on reading
begin select raise(abort, 'a reading is never deleted'); end;

-- What a person decided. `kind` says what `payload` holds: 'join' {"entries": […]}, 'split' {"apart": […], "from": […]}, where an entry
-- is {"report", "start", "end", "type"}: text id and words. 'undo' {"decision": key} takes a decision back; nothing is deleted.
create table decision (
  key integer primary key autoincrement,
  kind text not null,
  payload text not null check (json_valid(payload)),
  by text not null,
  at text not null,
  reason text not null
) strict;

create trigger decision_never_changes before update on decision
begin select raise(abort, 'a decision never changes: a later one takes it back'); end;
create trigger decision_stays before delete on decision
begin select raise(abort, 'a decision is never deleted'); end;

-- Which reports' entries a decision names.
create table decided (
  report text not null,
  decision integer not null references decision (key),
  primary key (report, decision)
) strict, without rowid;

-- Derived. -----------------------------------------------------------------------------------------------------------

-- How far joining has come: 'reading' (the highest key joined), 'version', 'codebooks'.
create table joined (
  name text primary key,
  value text not null
) strict, without rowid;

-- A report as it counts for joining: a text and what is known of it, by its current reading. `story` is what is compared of it
-- (src/join/story.ts).
create table unit (
  key integer primary key,
  report integer not null references report (key),
  metadata text not null,
  reading integer not null references reading (key),
  uid text not null unique,
  story blob not null,
  unique (report, metadata)
) strict;

-- What a report is filed under (src/join/keys.ts): hashes of words, in weeks.
create table story_filed (
  word integer not null,
  week integer not null,
  unit integer not null,
  primary key (word, week, unit)
) strict, without rowid;

-- Reports that tell the same story, or nearly, each pair twice. `copy` is 1 where one is worded as the other.
create table kin (
  unit integer not null,
  other integer not null,
  points integer not null,
  copy integer not null,
  primary key (unit, other)
) strict, without rowid;

-- An entry of a current reading. `traits` is what is compared of it (src/join/traits.ts).
create table told (
  key integer primary key,
  uid text not null unique,
  unit integer not null references unit (key),
  number integer not null,
  traits text not null,
  event text
) strict;

create index told_unit on told (unit);
create index told_event on told (event);

-- What an entry is filed under (src/join/keys.ts).
create table filed (
  key text not null,
  told integer not null,
  primary key (key, told)
) strict, without rowid;

-- Entries that speak for each other, each pair twice.
create table link (
  told integer not null,
  other integer not null,
  points integer not null,
  primary key (told, other)
) strict, without rowid;

-- An event: the entries whose `event` is its id. `day` is its first known day, '' where there is none.
create table event (
  id text primary key,
  day text not null,
  type text not null,
  entries integer not null
) strict, without rowid;

create index event_order on event (day, id);
