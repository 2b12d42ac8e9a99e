-- What the coordinator or an ambassador said to those who hold the spaces, and to whom she meant to say it.
create table message (
  id uuid primary key default uuidv7(),
  author_id uuid references person on delete set null,
  author_name text not null,
  title text not null check (char_length(title) between 1 and 120),
  body text not null check (char_length(body) between 1 and 10000),
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['animator', 'ambassador']),
  -- Groupings of communes; none for all that the author looks after.
  epcis text[] not null default '{}',
  -- As the national standard names it; null whatever the spaces offer.
  service text,
  asks text not null check (asks in ('nothing', 'yes_no', 'words')),
  answer_by date check (answer_by is null or asks <> 'nothing'),
  sent_at timestamptz not null
);
create index message_author on message (author_id, sent_at desc);

-- One person's copy of it.
create table message_reading (
  message_id uuid not null references message on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- For which she is written to: the first of hers that is meant; null for an ambassador.
  space_id uuid references space on delete set null,
  read_at timestamptz,
  yes boolean,
  -- The form takes 2,000 letters; somebody who was known twice may have written under both names.
  words text check (char_length(words) between 1 and 4001),
  answered_at timestamptz check ((answered_at is null) = (yes is null and words is null)),
  primary key (message_id, person_id),
  check (answered_at is null or read_at is not null)
);
create index message_reading_person on message_reading (person_id, read_at);
create index message_reading_space on message_reading (space_id);
