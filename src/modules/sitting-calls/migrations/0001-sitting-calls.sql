-- A member is called to a meeting of her group; what she answered is beside it.
create table sitting_call (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sitting on delete cascade,
  member_id uuid not null references group_member on delete cascade,
  called_at timestamptz not null,
  reminded_at timestamptz,
  answer text check (answer in ('there', 'remote', 'excused', 'deputy')),
  -- Who takes her seat, when she answered so.
  deputy_id uuid references group_member on delete set null,
  -- What she adds to her answer.
  said text check (char_length(said) between 1 and 500),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (answer is not null or said is null),
  check (answer = 'deputy' or deputy_id is null),
  unique (sitting_id, member_id)
);
create index sitting_call_member on sitting_call (member_id);
create index sitting_call_deputy on sitting_call (deputy_id) where deputy_id is not null;
create index sitting_call_unanswered on sitting_call (sitting_id) where answer is null and reminded_at is null;

-- Each letter brings a link of its own: an older letter stays good.
create table sitting_call_link (
  token_hash text primary key,
  call_id uuid not null references sitting_call on delete cascade,
  made_at timestamptz not null
);
create index sitting_call_link_of on sitting_call_link (call_id);
