-- What a group decided. It is never worded again: a later decision says otherwise.
create table decision (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  -- As people say it: « décision 12 du comité de pilotage ».
  number integer not null check (number > 0),
  text text not null check (char_length(text) between 1 and 2000),
  -- The title of the notes under which it stands: what « adopté » is about.
  about text check (char_length(about) between 1 and 200),
  decided_on date not null,
  -- Where it was written down: the address of the minutes, inside the network.
  source_path text check (source_path ~ '^/[a-z0-9/-]+$' and char_length(source_path) <= 300),
  recorded_at timestamptz not null,
  -- Everybody may read it on the group's public page: its minutes are published.
  is_public boolean not null default false,
  -- As everybody reads it, where that leaves out who people are.
  public_text text check (char_length(public_text) between 1 and 4000),
  public_about text check (char_length(public_about) between 1 and 4000),
  -- Minutes that were proposed again do not say it any more.
  withdrawn_at timestamptz,
  unique (group_id, number),
  check (public_text is null or is_public),
  check (public_about is null or is_public)
);
create index decision_latest on decision (decided_on desc, group_id, number desc);

create function decision_stays() returns trigger language plpgsql as $$
begin
  if (new.group_id, new.number, new.text, new.about, new.decided_on, new.recorded_at)
    is distinct from (old.group_id, old.number, old.text, old.about, old.decided_on, old.recorded_at) then
    raise exception 'A decision is never worded again.';
  end if;
  if old.withdrawn_at is distinct from new.withdrawn_at and old.withdrawn_at is not null then
    raise exception 'A decision that was withdrawn stays so: a later one says it again.';
  end if;
  return new;
end $$;
create trigger stays before update on decision for each row execute function decision_stays();

-- What somebody said she would do, and when.
create table action (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  number integer not null check (number > 0),
  text text not null check (char_length(text) between 1 and 2000),
  -- Null: nobody yet.
  owner_id uuid references person on delete set null,
  -- Null: no date was said.
  due_on date,
  source_path text check (source_path ~ '^/[a-z0-9/-]+$' and char_length(source_path) <= 300),
  agreed_on date not null,
  recorded_at timestamptz not null,
  -- Held, or given up: one of them at most.
  done_on date,
  dropped_on date,
  -- When its owner opened its page: until then it is new to her.
  seen_at timestamptz,
  -- What its owner was written to about, so that she is written to once.
  reminded_before timestamptz,
  reminded_late timestamptz,
  unique (group_id, number),
  check (done_on is null or dropped_on is null)
);
create index action_open on action (due_on, group_id) where done_on is null and dropped_on is null;
create index action_owner on action (owner_id) where owner_id is not null;

-- What became of an action: who put it off, handed it on, held it, gave it up, and why.
create table action_step (
  id uuid primary key default uuidv7(),
  action_id uuid not null references action on delete cascade,
  step text not null check (step in ('done', 'dropped', 'reopened', 'postponed', 'handed')),
  -- In her words; for what is put off or given up it is asked.
  why text not null check (char_length(why) <= 500 and (why <> '' or step not in ('dropped', 'postponed'))),
  -- The date that it had before, when it was put off.
  due_before date,
  person_id uuid references person on delete set null,
  at timestamptz not null
);
create index action_step_of on action_step (action_id, at);
create index action_step_person on action_step (person_id) where person_id is not null;

create trigger raises_revision after insert or update or delete on decision
  for each statement execute function public.raise_revision();
