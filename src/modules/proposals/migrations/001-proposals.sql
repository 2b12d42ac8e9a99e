-- Whether a network wants an ambassador to look first. No line means that it does not.
create table proposal_setting (
  only_line boolean primary key default true check (only_line),
  moderated boolean not null default false
);

-- What somebody of a space saved, where her network wants an ambassador to look first.
-- `changes` holds, per field, what it was for her and what she made of it; `structure_id` is who ran the space then.
create table space_proposal (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  person_id uuid not null references person on delete cascade,
  person_name text not null,
  structure_id uuid references structure,
  changes jsonb not null check (jsonb_typeof(changes) = 'object' and changes <> '{}'),
  proposed_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'refused', 'withdrawn')),
  decided_at timestamptz,
  decided_by text,
  reason text check (char_length(reason) between 1 and 1000),
  check ((state = 'waiting') = (decided_at is null)),
  check (state <> 'refused' or reason is not null)
);
create index space_proposal_waiting on space_proposal (space_id) where state = 'waiting';
create index space_proposal_person on space_proposal (person_id);
create index space_proposal_decided on space_proposal (decided_at) where state <> 'waiting';

-- What the author and the ambassador say to each other about a proposal.
create table space_proposal_note (
  id uuid primary key default uuidv7(),
  proposal_id uuid not null references space_proposal on delete cascade,
  at timestamptz not null,
  author_name text not null,
  words text not null check (char_length(words) between 1 and 1000)
);
create index space_proposal_note_proposal on space_proposal_note (proposal_id);
