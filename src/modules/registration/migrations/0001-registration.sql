-- Somebody who wants to come, to one meeting or to a whole cycle: without an account, by a link or by telephone.
create table registration (
  id uuid primary key default uuidv7(),
  -- What she says on the telephone.
  number integer not null unique generated always as identity,
  first_name text not null check (char_length(first_name) <= 60),
  name text not null check (char_length(name) <= 80),
  email text check (char_length(email) between 3 and 254),
  phone text check (phone ~ '^\+[0-9]{6,15}$'),
  remind_by text not null check (remind_by in ('phone', 'sms', 'email', 'none')),
  -- Large print, a wheelchair: for whoever holds the meeting only.
  need text check (char_length(need) between 1 and 200),
  with_laptop boolean not null,
  -- She comes to a whole cycle: a seat in each meeting, or none yet.
  is_whole boolean not null,
  source text not null check (source in ('site', 'team')),
  lang text not null check (lang in ('fr', 'en')),
  created_at timestamptz not null,
  -- When her name and how to reach her were erased.
  forgotten_at timestamptz,
  check (forgotten_at is null or (first_name = '' and name = '' and need is null and email is null and phone is null)),
  check (forgotten_at is not null or (first_name <> '' and name <> '')),
  -- Who registers by herself can be told; the team may know other ways.
  check (forgotten_at is not null or source = 'team' or email is not null or phone is not null),
  check (forgotten_at is not null or remind_by not in ('phone', 'sms') or phone is not null),
  check (forgotten_at is not null or remind_by <> 'email' or email is not null)
);
create index registration_name on registration (public.plain(name));
-- Lists are of those who are known, a few months' worth, however many years are behind them.
create index registration_known on registration (id) where forgotten_at is null;

-- One meeting of a registration.
create table registration_meeting (
  id uuid primary key default uuidv7(),
  registration_id uuid not null references registration on delete cascade,
  meeting_id uuid not null references meeting on delete cascade,
  state text not null check (state in ('seat', 'waiting', 'cancelled')),
  -- The order in which people came: who waits is served in it.
  arrival bigint not null generated always as identity,
  -- Hashes of the name with the mailbox, and with the telephone: the same person is once in a meeting.
  who_by_email text,
  who_by_phone text,
  cancelled_by text check (cancelled_by in ('self', 'team')),
  -- What the team says to somebody who did not ask for it.
  cancelled_why text check (char_length(cancelled_why) between 1 and 200),
  changed_at timestamptz not null,
  -- What the team has to tell her by telephone.
  to_call text check (to_call in ('promoted', 'unbooked', 'unreachable', 'added', 'moved', 'cancelled', 'restored', 'reminder', 'missed')),
  -- What became of the meeting and is told when the change is whole.
  untold text check (untold in ('added', 'moved', 'cancelled', 'restored')),
  untold_from timestamptz,
  reminded_at timestamptz,
  unique (registration_id, meeting_id),
  check ((state = 'cancelled') = (cancelled_by is not null)),
  check (cancelled_why is null or cancelled_by = 'team')
);
create index registration_meeting_meeting on registration_meeting (meeting_id, state, arrival);
create unique index registration_meeting_email on registration_meeting (meeting_id, who_by_email)
  where state <> 'cancelled';
create unique index registration_meeting_phone on registration_meeting (meeting_id, who_by_phone)
  where state <> 'cancelled';
create index registration_meeting_call on registration_meeting (meeting_id) where to_call is not null;
create index registration_meeting_untold on registration_meeting (meeting_id) where untold is not null;

-- Links that were sent: whoever holds one sees and changes that registration.
create table registration_link (
  token_hash text primary key,
  registration_id uuid not null references registration on delete cascade,
  created_at timestamptz not null
);
create index registration_link_registration on registration_link (registration_id);
