-- A large file that somebody is sending, part after part, until the form for which it is sent takes it.
create table sending (
  -- Not by time: nobody guesses that of another.
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  bytes bigint not null check (bytes between 1 and 500000000),
  -- How many of them are here.
  received bigint not null default 0 check (received between 0 and bytes),
  last_at timestamptz not null,
  -- The whole file and its kind, once all is here and was looked at.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text,
  check (num_nonnulls(sha256, kind) in (0, 2)),
  check (sha256 is null or received = bytes)
);
create index sending_person on sending (person_id);
create index sending_last on sending (last_at);

-- The parts of one that is not whole yet, each a file of its own.
create table sending_part (
  sending_id uuid not null references sending on delete cascade,
  starts_at bigint not null check (starts_at >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (sending_id, starts_at)
);
