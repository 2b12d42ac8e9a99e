-- What anyone may say is wrong on a space's page, without an account. A contact is only for an answer.
create table error_report (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  subjects text[] not null check (
    cardinality(subjects) > 0
    and subjects <@ array['hours', 'phone', 'address', 'closed', 'services', 'access', 'other']),
  message text not null check (char_length(message) between 1 and 2000),
  contact text check (char_length(contact) between 1 and 254),
  -- The language in which it was written, and is answered.
  lang text not null check (lang in ('fr', 'en')),
  state text not null default 'open' check (state in ('open', 'taken', 'done', 'refused')),
  -- Who said that she sees to it, and since when.
  taken_by text,
  taken_at timestamptz,
  answer text check (char_length(answer) <= 1000),
  handled_by text,
  handled_at timestamptz,
  -- When whoever sent it was told what became of it: once.
  told_at timestamptz,
  created_at timestamptz not null,
  check ((state in ('done', 'refused')) = (handled_at is not null)),
  check ((taken_at is null) = (taken_by is null)),
  check (state <> 'taken' or taken_at is not null),
  check (state <> 'open' or taken_at is null),
  check ((handled_at is null) = (handled_by is null))
);
create index error_report_state on error_report (state, created_at desc);
create index error_report_space on error_report (space_id);
