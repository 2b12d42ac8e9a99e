-- Two rows that were one thing, made one: which one goes, which one stays. Undone, the line stays and says so.
create table merging (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('space', 'structure', 'person')),
  gone_id uuid not null,
  kept_id uuid not null check (kept_id <> gone_id),
  gone_name text not null,
  kept_name text not null,
  -- Whether an account was shut with it, to be opened again with it.
  shut_account boolean not null default false check (not shut_account or kind = 'person'),
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz check (undone_at >= merged_at),
  undone_by text,
  check ((undone_at is null) = (undone_by is null))
);
create unique index merging_standing on merging (gone_id) where undone_at is null;
create index merging_kept on merging (kept_id) where undone_at is null;
create index merging_at on merging (kind, merged_at desc);

-- What a merging changed, row by row: the columns that differ, or the whole row when it came or went.
create table merged_row (
  merging_id uuid not null references merging on delete cascade,
  position integer not null check (position >= 0),
  of_table text not null,
  key jsonb not null check (jsonb_typeof(key) = 'object' and key <> '{}'),
  before jsonb check (jsonb_typeof(before) = 'object'),
  after jsonb check (jsonb_typeof(after) = 'object'),
  primary key (merging_id, position),
  check (before is not null or after is not null)
);

-- What a table's comment calls secret never leaves in an export.
comment on table merged_row is 'secret: whole rows of other tables may be in it, hashes of links included';
