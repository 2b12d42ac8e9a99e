-- How often something may be tried: from when on a key has its whole allowance again.
create table throttle (
  key text primary key,
  full_at timestamptz not null
);
create index throttle_full on throttle (full_at);

-- What was being typed when a sign-in ended, kept an hour for the person who typed it.
create table draft (
  id uuid primary key default uuidv7(),
  secret_hash text not null unique,
  person_id uuid not null,
  address text not null,
  fields jsonb not null,
  expires_at timestamptz not null
);
create index draft_expiry on draft (expires_at);
