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

-- One file, read once: first looked at, then applied, perhaps undone.
create table import (
  id uuid primary key default uuidv7(),
  source_id uuid not null references import_source on delete cascade,
  file_name text not null check (char_length(file_name) between 1 and 255),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Kept while its columns may still be given another meaning.
  file text check (file ~ '^[0-9a-f]{64}$'),
  format text not null,
  unknown_columns text[] not null default '{}',
  state text not null default 'read' check (state in ('read', 'applied', 'undone')),
  counts jsonb not null default '{}',
  undoing jsonb,
  by_id uuid,
  by_name text not null,
  read_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  check ((state = 'read') = (applied_at is null)),
  check ((state = 'undone') = (undone_at is not null)),
  check ((undone_at is null) = (undoing is null))
);
create index import_source_latest on import (source_id, read_at desc);

-- One line of a file: what it says, what is decided of it, and what that changed.
create table import_row (
  import_id uuid not null references import on delete cascade,
  line integer not null check (line >= 1),
  -- What the source calls this place; and its name and commune, by which two lines are alike.
  key text,
  alike text,
  name text not null default '',
  commune text not null default '',
  -- As it was written, while somebody may have to look at it.
  raw jsonb,
  place jsonb,
  notes jsonb not null default '[]',
  decision text not null
    check (decision in ('create', 'update', 'unchanged', 'duplicate', 'refused', 'outside')),
  reason text check (reason <> ''),
  "column" text,
  choice text check (choice in ('merge', 'apart', 'refuse')),
  like_line integer,
  space_id uuid references space on delete set null,
  changes jsonb not null default '{}',
  kept text[] not null default '{}',
  done text check (done in ('created', 'changed', 'same')),
  set_id uuid,
  primary key (import_id, line),
  check ((decision = 'refused') = (reason is not null)),
  check (choice is null or decision = 'duplicate'),
  check (like_line < line),
  check (set_id is null or done = 'changed')
);
create index import_row_key on import_row (import_id, key);
create index import_row_alike on import_row (import_id, alike);
create index import_row_space on import_row (space_id);
create index import_row_set on import_row (set_id) where set_id is not null;

-- What a source calls a space, and which of its fields the source wrote: only these may it write again. Without a
-- space, the coordination refused this place for good.
create table import_link (
  source_id uuid not null references import_source on delete cascade,
  key text not null check (key <> ''),
  space_id uuid references space on delete cascade,
  wrote jsonb not null default '{}',
  primary key (source_id, key)
);
create index import_link_space on import_link (space_id);

-- These rows tell of a space and say nothing new of it: it may be taken out with them.
comment on table import_row is 'derived: what an import did';
comment on table import_link is 'derived: what a source wrote';
