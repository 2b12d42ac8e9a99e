-- Where places come from: a file that comes back, or an address that is looked at again.
create table import_source (
  id uuid primary key default uuidv7(),
  name text not null unique check (char_length(name) between 1 and 120),
  kind text check (kind in ('national', 'france-services', 'data-inclusion', 'csv')),
  address text check (address ~ '^https?://' and char_length(address) <= 2000),
  -- What the columns that nobody knew mean here, by their names: remembered for the next file.
  mapping jsonb not null default '{}' check (jsonb_typeof(mapping) = 'object'),
  inside_only boolean not null default false,
  with_personal boolean not null default false,
  schedule text check (schedule in ('daily', 'weekly')),
  owner_id uuid references person on delete set null,
  -- The file that was read last: the same one again changes nothing.
  fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
  looked_at timestamptz,
  problem text check (char_length(problem) between 1 and 500),
  created_at timestamptz not null,
  check (schedule is null or address is not null)
);
create index import_source_owner on import_source (owner_id);

-- What a source calls a space, and which of its fields the source wrote: only these may it write again. Without a
-- space, the coordination refused this place for good.
create table import_link (
  source_id uuid not null references import_source on delete cascade,
  key text not null check (key <> ''),
  space_id uuid references space on delete cascade,
  wrote jsonb not null default '{}',
  -- The name and the commune under which the source brought it last: lists may give its number to another place.
  alike text,
  primary key (source_id, key)
);
create index import_link_space on import_link (space_id);

-- The sets of changes that a source made: what is not among them, somebody of the network changed.
create table import_set (
  set_id uuid primary key,
  space_id uuid not null references space on delete cascade
);
create index import_set_space on import_set (space_id);

-- These rows tell of a space and say nothing new of it: it may be taken out with them.
comment on table import_link is 'derived: what a source wrote';
comment on table import_set is 'derived: which changes a source made';
