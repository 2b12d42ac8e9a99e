-- Who writes where, as each process knows of those who are connected to it: the other processes read it here.
create unlogged table notepad_presence (
  notepad_id uuid not null references notepad on delete cascade,
  process uuid not null,
  bytes bytea not null,
  at timestamptz not null default now(),
  primary key (notepad_id, process)
);
comment on table notepad_presence is 'derived: who is connected now';
