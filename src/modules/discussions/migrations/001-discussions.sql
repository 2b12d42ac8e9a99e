-- What a group talks of, on its pages and by mail.
create table discussion (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  title text not null check (char_length(title) between 1 and 120),
  opened_at timestamptz not null,
  last_post_at timestamptz not null,
  -- Nothing is written in it any more.
  closed_at timestamptz
);
create index discussion_group on discussion (group_id, last_post_at desc);

create table discussion_post (
  id uuid primary key default uuidv7(),
  discussion_id uuid not null references discussion on delete cascade,
  person_id uuid references person on delete set null,
  author_name text not null,
  -- As it was typed: no Markdown.
  text text not null check (char_length(text) <= 20000),
  -- Somebody else took it away: its words are gone, and that it was there is seen.
  removed_at timestamptz,
  check ((text = '') = (removed_at is not null)),
  -- The names of the files that came with a mail, and were left out.
  files text[] not null default '{}',
  posted_at timestamptz not null,
  -- What its mail was known by: the same mail is written once.
  message_id text check (char_length(message_id) <= 500),
  answers_id uuid,
  unique (discussion_id, message_id),
  unique (discussion_id, id),
  foreign key (discussion_id, answers_id) references discussion_post (discussion_id, id) on delete set null (answers_id)
);
create index discussion_post_person on discussion_post (person_id) where person_id is not null;
create index discussion_post_answers on discussion_post (discussion_id, answers_id) where answers_id is not null;

-- Where the answers of somebody to a discussion go: an address of her own.
create table discussion_address (
  token text primary key check (token ~ '^[a-z2-7]{20}$'),
  discussion_id uuid not null references discussion on delete cascade,
  person_id uuid not null references person on delete cascade,
  unique (discussion_id, person_id)
);
create index discussion_address_person on discussion_address (person_id);
comment on table discussion_address is 'secret: whoever knows an address writes in the name of somebody, from her mailbox';
