-- Somebody is asked to join: which role, where, and until when the link in her mail is good.
create table invitation (
  id uuid primary key default uuidv7(),
  -- A hash of what was sent. It stays after use, so that a link opened again can say kindly what became of it.
  token_hash text not null unique,
  email text not null check (email = lower(email) and email ~ '^[^\s@]+@[^\s@]+$' and char_length(email) <= 254),
  name text not null check (char_length(name) between 1 and 120),
  -- Who she is already, or who she became.
  person_id uuid references person on delete cascade,
  role text not null check (role in ('coordinator', 'ambassador', 'animator', 'partner')),
  communes text[] not null default '{}',
  epcis text[] not null default '{}',
  spaces uuid[] not null default '{}',
  lang text not null check (lang in ('fr', 'en')),
  invited_by uuid references person on delete set null,
  invited_by_name text not null check (invited_by_name <> ''),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  cancelled_at timestamptz,
  check (expires_at > sent_at),
  check (accepted_at is null or cancelled_at is null),
  check (accepted_at is null or person_id is not null),
  check (role <> 'ambassador' or cardinality(communes) + cardinality(epcis) > 0),
  check (role <> 'animator' or cardinality(spaces) > 0)
);
-- One invitation at a time waits for an answer, at an address and from a person.
create unique index invitation_open on invitation (email) where accepted_at is null and cancelled_at is null;
create unique index invitation_open_person on invitation (person_id) where accepted_at is null and cancelled_at is null;
create index invitation_person on invitation (person_id);
create index invitation_expiry on invitation (expires_at) where accepted_at is null;
