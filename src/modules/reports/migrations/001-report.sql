-- What anyone may say is wrong on a space's page, without an account. A contact is only for an answer.
create table error_report (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  subjects text[] not null check (
    cardinality(subjects) > 0
    and subjects <@ array['hours', 'phone', 'address', 'closed', 'services', 'access', 'other']),
  message text not null check (char_length(message) between 1 and 2000),
  contact text check (char_length(contact) between 1 and 254),
  state text not null default 'open' check (state in ('open', 'done', 'refused')),
  answer text check (char_length(answer) <= 1000),
  handled_by text,
  handled_at timestamptz,
  created_at timestamptz not null,
  check ((state = 'open') = (handled_at is null)),
  check ((handled_at is null) = (handled_by is null))
);
create index error_report_state on error_report (state, created_at desc);
create index error_report_space on error_report (space_id);
