-- One file, read once: first looked at, then applied, perhaps undone.
create table import (
  id uuid primary key default uuidv7(),
  source_id uuid not null references import_source on delete cascade,
  file_name text not null check (char_length(file_name) between 1 and 255),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Kept while its columns may still be given another meaning.
  file text check (file ~ '^[0-9a-f]{64}$'),
  format text not null,
  -- The columns of the file in their order, and what each was taken for.
  columns jsonb not null default '[]' check (jsonb_typeof(columns) = 'array'),
  -- How this file was read; its source may say otherwise.
  kind text check (kind in ('national', 'france-services', 'data-inclusion', 'csv')),
  inside_only boolean not null default false,
  with_personal boolean not null default false,
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
  -- Its number was another place's: its namesake is where it says, or nobody is.
  moved text check (moved in ('namesake', 'nobody')),
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

-- These rows tell of a space and say nothing new of it: it may be taken out with them.
comment on table import_row is 'derived: what an import did';
