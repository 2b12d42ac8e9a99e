-- A workshop or an event as it was announced: what, where, when, how it repeats. Times are wall clocks of the network's zone.
create table series (
  id uuid primary key default uuidv7(),
  -- Null: the network's own, held where `place` says.
  space_id uuid references space on delete cascade,
  kind text not null default 'workshop' check (kind in ('workshop', 'event')),
  title text not null check (char_length(title) between 1 and 120),
  summary text check (char_length(summary) between 1 and 280),
  description text check (char_length(description) between 1 and 5000),
  theme text check (theme in ('first_steps', 'internet', 'procedures', 'mobile', 'pictures', 'office', 'safety', 'creation',
    'job', 'family', 'repair', 'understanding')),
  level text not null default 'any' check (level in ('beginner', 'some', 'any')),
  publics text[] not null default '{}' check (publics <@ array[
    'Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes']),
  price_cents integer not null default 0 check (price_cents between 0 and 100000),
  -- What to bring, who may come: a line of the public page.
  conditions text check (char_length(conditions) between 1 and 280),
  place text check (char_length(place) between 1 and 200),
  online_url text check (online_url ~ '^https?://'),
  led_by uuid references person on delete set null,
  starts_on date not null,
  starts_at_minutes integer not null check (starts_at_minutes between 0 and 1439),
  duration_minutes integer not null check (duration_minutes between 5 and 20160),
  -- An RFC 5545 rule without its name, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10; null: once.
  rule text check (char_length(rule) between 6 and 300),
  -- Days on which it would fall and does not: holidays, a day that was taken out.
  without date[] not null default '{}',
  -- People enrol for all the meetings at once, as for a course.
  is_cycle boolean not null default false,
  -- Null: as many as come.
  seats integer check (seats between 1 and 1000),
  laptops integer not null default 0 check (laptops between 0 and 200),
  registration text not null default 'none' check (registration in ('none', 'open', 'phone')),
  -- Registration opens so many days before a meeting (null: at once), and closes so many minutes before it.
  opens_days_before integer check (opens_days_before between 1 and 400),
  closes_minutes_before integer not null default 0 check (closes_minutes_before between 0 and 43200),
  status text not null default 'published' check (status in ('draft', 'published', 'cancelled')),
  -- RFC 5545 SEQUENCE: rises with each change that a calendar must follow.
  sequence integer not null default 0 check (sequence >= 0),
  -- The series of which this one is the second half.
  follows uuid references series on delete set null,
  -- Shared by all that were cut from one another: their meetings are ranked together, and a cycle is enrolled in as a whole.
  cycle uuid not null default uuidv7(),
  -- Who announced it elsewhere, such as the calendar of a commune: it is read again from there.
  origin text unique check (char_length(origin) between 1 and 400),
  -- What of a catalogue it was drawn from: the module that brings it, and what that knows it by.
  drawn_from text check (char_length(drawn_from) between 1 and 120),
  written_until date not null default '-infinity',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  check (space_id is not null or place is not null or online_url is not null),
  check (registration = 'none' or seats is not null),
  check (not is_cycle or rule is not null)
);
create index series_space on series (space_id, changed_at desc);
create index series_led on series (led_by) where led_by is not null;
create index series_follows on series (follows) where follows is not null;
create index series_cycle on series (cycle);
create index series_drawn on series (drawn_from) where drawn_from is not null;
-- Those that never end are written further each night.
create index series_written on series (written_until) where rule is not null and status = 'published';

-- One meeting of a series, written ahead. It stays when it is cancelled: calendars are told so for a year.
create table meeting (
  id uuid primary key default uuidv7(),
  -- What people say on the telephone, and the address of its page.
  number integer not null unique generated always as identity,
  series_id uuid not null references series on delete cascade,
  space_id uuid references space on delete cascade,
  -- Its rank in the series, from 1.
  ordinal integer not null check (ordinal > 0),
  -- When the rule puts it (RFC 5545 RECURRENCE-ID); it keeps that when it is moved.
  planned_at timestamptz not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  status text not null default 'planned' check (status in ('planned', 'cancelled')),
  -- Why it is cancelled or moved, as the public reads it.
  reason text check (char_length(reason) between 1 and 200),
  -- Its own title or place, for this once.
  title text check (char_length(title) between 1 and 120),
  place text check (char_length(place) between 1 and 200),
  seats integer check (seats between 1 and 1000),
  seats_taken integer not null default 0 check (seats_taken >= 0),
  laptops integer not null default 0 check (laptops between 0 and 200),
  laptops_taken integer not null default 0 check (laptops_taken >= 0),
  sequence integer not null default 0 check (sequence >= 0),
  changed_at timestamptz not null default now(),
  -- Looked at when the work is done: a series that moves by a week passes over its own meetings.
  unique (series_id, planned_at) deferrable initially deferred,
  -- The last seat is never given twice.
  constraint seats_enough check (seats_taken <= seats),
  constraint laptops_enough check (laptops_taken <= laptops)
);
create index meeting_starts on meeting (starts_at) include (space_id, status);
create index meeting_space on meeting (space_id, starts_at);
-- A fair of two days is on the second one as well.
create index meeting_long on meeting (ends_at) where ends_at - starts_at > interval '12 hours';

do $$
declare shown text;
begin
  foreach shown in array array['series', 'meeting'] loop
    execute format('create trigger raises_revision after insert or update or delete on %I
      for each statement execute function public.raise_revision()', shown);
  end loop;
end $$;
