-- A calendar kept elsewhere, whose events come into the agenda of a space.
create table remote_calendar (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  name text not null check (char_length(name) between 1 and 120),
  -- Null: it was given as a file, and is read again when it is given again.
  address text check (address ~ '^https?://' and char_length(address) <= 2000),
  -- What its site called the file that was read last.
  etag text,
  last_modified text,
  fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
  -- The day from which its dates are looked at.
  since date not null,
  looked_at timestamptz not null,
  -- When all of it was read last: an unchanged file is read again when days have passed.
  read_at timestamptz,
  problem text check (char_length(problem) between 1 and 500),
  unique nulls not distinct (space_id, address, name)
);
create unique index remote_calendar_address on remote_calendar (space_id, address) where address is not null;

-- One event of it, by its UID (and its date, where a date stands alone), and what it became here.
create table remote_event (
  calendar_id uuid not null references remote_calendar on delete cascade,
  key text not null check (char_length(key) between 1 and 600),
  series_id uuid not null references series on delete cascade,
  -- `ours`: the team had announced it already, or stopped it; `gone`: cancelled here because it is there.
  state text not null default 'followed' check (state in ('followed', 'ours', 'gone')),
  -- What was written here, so that what a team changed since is seen.
  wrote jsonb not null,
  sequence integer not null,
  primary key (calendar_id, key)
);
create index remote_event_series on remote_event (series_id);

-- It tells of a space and says nothing new of it: it may be taken out with it.
comment on table remote_calendar is 'derived: which calendars a space follows';
