-- A space is asked whether its page is still true. Three letters at most; one question open at a time.
create table check_request (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  opened_at timestamptz not null,
  letters smallint not null default 0 check (letters between 0 and 3),
  last_letter_at timestamptz,
  -- Nobody can be written to: somebody calls.
  by_phone boolean not null default false,
  closed_at timestamptz,
  -- `confirmed`: all is true. `corrected`: all was answered, something was wrong. `lapsed`: nobody answered.
  outcome text check (outcome in ('confirmed', 'corrected', 'lapsed')),
  check ((letters = 0) = (last_letter_at is null)),
  check ((closed_at is null) = (outcome is null)),
  check (closed_at >= opened_at)
);
comment on table check_request is 'derived: what a space was asked of its page';
create unique index check_request_open on check_request (space_id) where closed_at is null;
create index check_request_space on check_request (space_id, opened_at desc);

-- Whom a letter went to, and a hash of the link that it holds: the link itself is kept nowhere.
create table check_letter (
  token_hash text primary key,
  request_id uuid not null references check_request on delete cascade,
  -- Null: the space's own mailbox.
  person_id uuid references person on delete cascade,
  number smallint not null check (number between 1 and 3),
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  unique nulls not distinct (request_id, person_id, number)
);
comment on table check_letter is 'derived: to whom a space was written';
create index check_letter_person on check_letter (person_id);

-- What was answered about one section of the page. Of two who answer at once the first stands; it may be amended.
create table check_answer (
  request_id uuid not null references check_request on delete cascade,
  section text not null check (section in (
    'address', 'hours', 'contact', 'services', 'prices', 'access', 'people', 'words')),
  verdict text not null check (verdict in ('true', 'wrong')),
  correction text check (char_length(correction) between 1 and 600),
  answered_at timestamptz not null,
  way text not null check (way in ('link', 'staff', 'phone')),
  answered_by text,
  -- What was wrong was put right at once, by somebody who may.
  saved boolean not null default false,
  primary key (request_id, section),
  check (verdict = 'wrong' or (correction is null and not saved))
);

create trigger raises_revision after insert or update or delete on check_request
  for each statement execute function public.raise_revision();
