-- What the team of a space says of its entry, before an edition is printed. The last answer stands.
create table proof (
  id uuid primary key default uuidv7(),
  edition_id uuid not null references edition on delete cascade,
  space_id uuid not null references space on delete cascade,
  -- How many letters each of its team was sent; none: nobody could be written to.
  letters smallint not null default 0 check (letters between 0 and 4),
  last_letter_at timestamptz,
  verdict text check (verdict in ('right', 'wrong')),
  note text check (char_length(note) between 1 and 1000),
  -- What was read: another entry since wants another signature.
  fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'),
  answered_at timestamptz,
  answered_by text check (char_length(answered_by) between 1 and 120),
  unique (edition_id, space_id),
  check ((letters = 0) = (last_letter_at is null)),
  check ((verdict is null) = (answered_at is null)),
  check ((verdict is null) = (fingerprint is null)),
  check (verdict is not null or (note is null and answered_by is null))
);
create index proof_space on proof (space_id);

-- Whom a letter went to, and a hash of the link that it holds: the link itself is kept nowhere.
create table proof_letter (
  token_hash text primary key,
  proof_id uuid not null references proof on delete cascade,
  -- Null: the space's own mailbox.
  person_id uuid references person on delete cascade,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at)
);
create index proof_letter_proof on proof_letter (proof_id);
create index proof_letter_person on proof_letter (person_id);
