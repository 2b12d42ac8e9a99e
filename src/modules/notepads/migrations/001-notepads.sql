-- A text that several people write. It is of whoever holds it: a group, a person; a module says who may read and write it.
create table notepad (
  id uuid primary key default uuidv7(),
  kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
  holder_id uuid not null,
  title text not null check (char_length(title) between 1 and 160),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Nothing is written in it any more.
  closed_at timestamptz,
  -- The number of its latest change: changes follow one another, whichever process writes them.
  last_seq bigint not null default 0
);
create index notepad_holder on notepad (kind, holder_id, changed_at desc);

-- What was written, as Yjs says it: all of them together, in any order, are the text.
create table notepad_update (
  notepad_id uuid not null references notepad on delete cascade,
  seq bigint not null,
  bytes bytea not null,
  person_id uuid references person on delete set null,
  at timestamptz not null,
  primary key (notepad_id, seq)
);
create index notepad_update_person on notepad_update (person_id);

-- All changes up to one of them, as one: a text opens without reading each. Older ones are taken out when their time is past.
create table notepad_state (
  notepad_id uuid not null references notepad on delete cascade,
  seq bigint not null,
  bytes bytea not null,
  at timestamptz not null,
  primary key (notepad_id, seq)
);

-- What it said after a spell of writing, and who wrote since the one before.
create table notepad_version (
  notepad_id uuid not null references notepad on delete cascade,
  seq bigint not null,
  text text not null,
  authors text[] not null,
  at timestamptz not null,
  primary key (notepad_id, seq)
);
