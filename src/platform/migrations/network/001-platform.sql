-- A form sent twice answers its first result. The id is made of the form's own, which is kept nowhere and opens the location.
create table form_submission (
  id uuid primary key,
  location text not null,
  created_at timestamptz not null default now()
);
create index form_submission_age on form_submission (created_at);

-- Files that no row named when they were last looked at, and since when: a day later they are taken out.
create table unnamed_file (
  name text primary key,
  since timestamptz not null
);

-- Sensitive acts, kept for good: nothing is ever changed or taken out here.
create table journal (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  actor text not null,
  act text not null,
  subject text not null,
  details jsonb not null default '{}'
);
create index journal_at on journal (at);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only ever added to' using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete on journal
  for each row execute function refuse_rewriting();
