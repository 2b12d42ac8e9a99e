-- What somebody who adapted a resource offers to the one that it was made from.
create table resource_proposal (
  id uuid primary key default uuidv7(),
  resource_id uuid not null references resource on delete cascade,
  -- The adaptation, and its version that is offered.
  from_id uuid not null references resource on delete cascade check (from_id <> resource_id),
  from_version integer not null check (from_version > 0),
  -- What it changed is told from its version that was taken before; null for the first time: from that of which it was a copy.
  taken_version integer check (taken_version between 1 and from_version),
  message text not null check (char_length(message) between 1 and 1000),
  proposed_by uuid references person on delete set null,
  proposer_name text not null,
  proposed_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'replaced')),
  decided_by uuid references person on delete set null,
  decider_name text,
  decided_at timestamptz,
  -- Whether whoever proposed it has read what became of it.
  is_outcome_read boolean not null default false,
  check ((state = 'open') = (decided_at is null)),
  foreign key (from_id, from_version) references resource_version on delete cascade,
  foreign key (from_id, taken_version) references resource_version on delete cascade
);
-- One at a time: another version of it takes the place of the first, whose words stay in the thread of both.
create unique index resource_proposal_open on resource_proposal (from_id) where state = 'open';
create index resource_proposal_resource on resource_proposal (resource_id, proposed_at desc);

-- What teams say of a resource to one another: a word, or what went wrong with it in a workshop; or of a proposal.
create table resource_comment (
  id uuid primary key default uuidv7(),
  resource_id uuid not null references resource on delete cascade,
  proposal_id uuid references resource_proposal on delete cascade,
  kind text not null check (kind in ('comment', 'difficulty')),
  body text not null check (char_length(body) between 1 and 2000),
  author_id uuid references person on delete set null,
  author_name text not null,
  at timestamptz not null
);
create index resource_comment_resource on resource_comment (resource_id, at);
create index resource_comment_author on resource_comment (author_id) where author_id is not null;
