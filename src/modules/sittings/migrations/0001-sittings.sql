-- A meeting of a group: « réunion » on the page, since « meeting » is a date of a workshop.
create table sitting (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  title text not null check (char_length(title) between 1 and 120),
  -- Null while its date is looked for.
  starts_at timestamptz,
  ends_at timestamptz,
  place text check (char_length(place) between 1 and 200),
  online_url text check (char_length(online_url) <= 2000),
  -- How many members must be there or represented before anything is decided.
  quorum integer check (quorum between 1 and 200),
  -- Members propose a point until so many days before.
  proposal_days integer not null check (proposal_days between 0 and 60),
  -- Of its calendar entry (RFC 5545): rises each time that whoever was called must know.
  sequence integer not null default 0 check (sequence >= 0),
  cancelled_at timestamptz,
  cancelled_why text check (char_length(cancelled_why) between 1 and 500),
  begun_at timestamptz,
  ended_at timestamptz,
  -- The shared notes that follow its order of business.
  notepad_id uuid references notepad on delete set null,
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((starts_at is null) = (ends_at is null)),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours'),
  check (begun_at is null or starts_at is not null),
  check (begun_at is null or cancelled_at is null),
  check (ended_at >= begun_at),
  check (ended_at is null or begun_at is not null),
  check (cancelled_at is not null or cancelled_why is null)
);
create index sitting_of on sitting (group_id, starts_at);
create index sitting_starts on sitting (starts_at);
create index sitting_creator on sitting (created_by) where created_by is not null;
create index sitting_notepad on sitting (notepad_id) where notepad_id is not null;

-- A point of the order of business.
create table sitting_point (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sitting on delete cascade,
  state text not null check (state in ('agreed', 'proposed', 'declined')),
  -- Its place, from 1, once it is agreed.
  rank integer check (rank between 1 and 200),
  title text not null check (char_length(title) between 1 and 160),
  minutes integer check (minutes between 1 and 600),
  presenter text check (char_length(presenter) between 1 and 120),
  -- Markdown.
  body text check (char_length(body) between 1 and 10000),
  proposed_by uuid references person on delete set null,
  begun_at timestamptz,
  -- The one that is being dealt with; what was spent on it before stands beside.
  running_since timestamptz,
  spent_seconds integer not null default 0 check (spent_seconds >= 0),
  created_at timestamptz not null,
  check ((rank is not null) = (state = 'agreed')),
  check (begun_at is not null or (running_since is null and spent_seconds = 0)),
  check (begun_at is null or state = 'agreed'),
  unique (sitting_id, rank) deferrable initially deferred
);
create unique index sitting_point_running on sitting_point (sitting_id) where running_since is not null;
create index sitting_point_proposer on sitting_point (proposed_by) where proposed_by is not null;

-- What is to be read for a point: files that the group shares.
create table sitting_point_document (
  point_id uuid not null references sitting_point on delete cascade,
  document_id uuid not null references group_document on delete cascade,
  primary key (point_id, document_id)
);
create index sitting_point_document_of on sitting_point_document (document_id);

-- What was held is settled: only its notes are still found, and people who are made one or forgotten.
create function sitting_stays() returns trigger language plpgsql as $$
declare
  free constant text[] = array['notepad_id', 'created_by', 'changed_at'];
begin
  if old.ended_at is not null and to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'A meeting that was held is not changed.';
  end if;
  return new;
end $$;
create trigger stays before update on sitting for each row execute function sitting_stays();

create function sitting_point_stays() returns trigger language plpgsql as $$
declare
  is_over boolean;
begin
  -- It goes with its meeting, and its author with the network: then a foreign key asks.
  if pg_trigger_depth() > 1 or
    tg_op = 'UPDATE' and to_jsonb(new) - 'proposed_by' = to_jsonb(old) - 'proposed_by' then
    return coalesce(new, old);
  end if;
  execute format('select exists (select from %I.sitting where id = $1 and ended_at is not null)', tg_table_schema)
    into is_over using coalesce(new.sitting_id, old.sitting_id);
  if is_over then
    raise exception 'The order of business of a meeting that was held is not changed.';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays before insert or update or delete on sitting_point
  for each row execute function sitting_point_stays();
