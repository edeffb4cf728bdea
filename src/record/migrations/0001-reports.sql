-- Reports, where they were found, what each reader version found in them, and the inputs that were refused.
-- Every value in `mention` is bound to its words: the trigger refuses a row whose words do not stand in the report.
-- `stands(reading, start, end, text, evidence)` is defined by every program that may write (src/record/words.ts);
-- a program that does not define it cannot insert a mention at all.

-- One text, kept once. `id` is "r" and the first 20 hex digits of the text's SHA-256.
create table report (
  key integer primary key,
  id text not null unique,
  text text not null
) strict;

create trigger report_never_changes before update on report
begin select raise(abort, 'a report never changes'); end;
-- "insert or replace" deletes without asking the trigger below.
create trigger report_is_not_replaced before insert on report
when exists (select 1 from report where key = new.key or id = new.id)
begin select raise(abort, 'a report never changes'); end;
create trigger report_stays before delete on report
begin select raise(abort, 'a report is never deleted'); end;

-- A file, or "-" for standard input. `readings` counts how often reading it began; `finished` is the last that ended.
create table input (
  key integer primary key,
  name text not null unique,
  readings integer not null default 0,
  finished integer not null default 0,
  sha256 text,
  bytes integer,
  encoding text
) strict;

-- A report standing in an input: the same text in two inputs is one report and two appearances.
-- `name` is the id it is printed under: the input's own id for it, else the report's id.
-- `metadata` is JSON: title, published, source, author, url, language.
create table appearance (
  input integer not null references input (key),
  number integer not null,
  start integer not null,
  "end" integer not null check ("end" >= start),
  report integer not null references report (key),
  metadata text not null check (json_valid(metadata)),
  name text not null,
  primary key (input, number, start, "end", report, metadata, name)
) strict, without rowid;

create index appearance_report on appearance (report);
create index appearance_name on appearance (name);

create trigger appearance_never_changes before update on appearance
begin select raise(abort, 'an appearance never changes'); end;
create trigger appearance_stays before delete on appearance
begin select raise(abort, 'an appearance is never deleted'); end;

-- What was refused, and why. `line` is that of a JSON Lines input or the number of a report; 0 for a whole input. Rows go when a later reading of the input ends without them.
create table refusal (
  input integer not null references input (key),
  line integer not null,
  code text not null,
  reason text not null,
  reading integer not null,
  primary key (input, line)
) strict, without rowid;

-- What one version of the reader found in a report, given what was known of it (`metadata`, as above).
create table reading (
  key integer primary key,
  report integer not null references report (key),
  reader integer not null,
  version text not null,
  metadata text not null,
  unique (report, reader, metadata)
) strict;

create trigger reading_never_changes before update on reading
begin select raise(abort, 'a reading never changes'); end;

create trigger reading_stays before delete on reading
begin select raise(abort, 'a reading is never deleted'); end;

-- A value and its words. `value` holds the fields of its kind, `evidence` the spans of fields that have words of their
-- own, {"by": [{"start": 0, "end": 4}]}; all offsets are UTF-16 code units of the report's text.
create table mention (
  reading integer not null references reading (key),
  number integer not null,
  kind text not null,
  start integer not null,
  "end" integer not null,
  text text not null,
  rule text not null,
  value text not null,
  evidence text not null,
  primary key (reading, number)
) strict, without rowid;

create trigger mention_stands before insert on mention
when not stands(new.reading, new.start, new."end", new.text, new.evidence)
begin select raise(abort, 'no value without words: the words do not stand there'); end;
create trigger mention_never_changes before update on mention
begin select raise(abort, 'a mention never changes'); end;
create trigger mention_stays before delete on mention
begin select raise(abort, 'a mention is never deleted'); end;
