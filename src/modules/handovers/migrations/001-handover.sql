-- A grant that somebody holds for a while in a colleague's place; its days are the grant's own.
create table replacement (
  grant_id uuid primary key references role_grant on delete cascade,
  -- The colleague's own role: what is lent ends with it.
  lent_id uuid not null references role_grant on delete cascade,
  replaced_id uuid not null references person on delete cascade,
  replacing_id uuid not null references person on delete cascade,
  check (replaced_id <> replacing_id),
  check (lent_id <> grant_id)
);
create index replacement_lent on replacement (lent_id);
create index replacement_replaced on replacement (replaced_id);
create index replacement_replacing on replacement (replacing_id);

-- Somebody left: who took over what she held.
create table departure (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  left_at timestamptz not null,
  handed_to uuid references person on delete set null,
  decided_by text not null check (decided_by <> ''),
  check (handed_to <> person_id)
);
create index departure_person on departure (person_id);
