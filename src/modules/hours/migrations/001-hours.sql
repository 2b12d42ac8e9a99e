-- What changes the usual hours of a space on some days, both included: a closing, or an opening.
create table special_hours (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  kind text not null check (kind in ('closing', 'opening')),
  from_day date not null,
  to_day date not null check (to_day - from_day between 0 and 366),
  from_minutes integer not null default 0 check (from_minutes >= 0),
  to_minutes integer not null default 1440 check (to_minutes > from_minutes and to_minutes <= 1440),
  reason text check (char_length(reason) between 1 and 120),
  actor_id uuid,
  actor_name text not null,
  created_at timestamptz not null default now(),
  -- Nobody says twice that a space is closed at one time: undoing one of them would change nothing.
  exclude using gist (
    space_id public.gist_uuid_ops with =,
    kind public.gist_text_ops with =,
    daterange(from_day, to_day, '[]') with &&,
    int4range(from_minutes, to_minutes) with &&
  )
);
create index special_hours_end on special_hours (space_id, to_day);

-- When each space is open, written ahead from its hours and its exceptions: reading hours takes a millisecond,
-- reading this takes none. An interval lies within one day of the network's zone.
create table opening (
  space_id uuid not null references space on delete cascade,
  day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  kind text not null check (kind in ('open', 'appointment')),
  primary key (space_id, ends_at)
);
comment on table opening is 'derived: when a space is open';
-- « Open now », « this evening », « on Saturday » are ranges of this index, read without its table.
create index opening_day on opening (day, ends_at) include (starts_at, kind, space_id);

-- Spaces that came by hundreds: their openings are written in the minutes that follow.
create table openings_due (
  space_id uuid primary key references space on delete cascade
);
comment on table openings_due is 'derived: spaces whose openings follow';

create trigger raises_revision after insert or update or delete on special_hours
  for each statement execute function public.raise_revision();
create trigger raises_revision after insert or update or delete on opening
  for each statement execute function public.raise_revision();
