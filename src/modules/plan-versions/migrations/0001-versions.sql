-- A plan as it was when its group submitted it, and what the committee answered.
create table plan_version (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plan on delete cascade,
  number smallint not null check (number > 0),
  -- All that it said, in the order in which it was written.
  content json not null,
  -- What the group says to the committee.
  note text not null check (char_length(note) <= 1000),
  committee_id uuid not null references working_group,
  submitted_by uuid references person on delete set null,
  submitter text not null,
  submitted_at timestamptz not null,
  state text not null default 'submitted' check (state in ('submitted', 'validated', 'returned')),
  decided_by uuid references person on delete set null,
  decider text,
  decided_at timestamptz check (decided_at >= submitted_at),
  -- Why it is sent back; validated, it may have one too.
  word text check (char_length(word) between 1 and 2000),
  -- Which of its scenarios the committee keeps, by its name; null: all that it says.
  scenario text check (char_length(scenario) between 1 and 200),
  -- The day of the meeting in which it was decided; null: outside a meeting.
  met_on date,
  unique (plan_id, number),
  check ((state = 'submitted') = (decided_at is null)),
  check ((decided_at is null) = (decider is null)),
  check (state <> 'returned' or word is not null),
  check (state = 'validated' or scenario is null),
  check (state <> 'submitted' or met_on is null)
);
-- One waits at a time.
create unique index plan_version_waiting on plan_version (plan_id) where state = 'submitted';
create index plan_version_committee on plan_version (committee_id, state);
create index plan_version_submitted_by on plan_version (submitted_by);
create index plan_version_decided_by on plan_version (decided_by);

-- A version is what it was: one decision is added to it, once. A person who is forgotten or made one with another is all
-- that changes later.
create function keep_plan_version() returns trigger language plpgsql as $$
declare
  said constant text[] = array['state', 'decided_by', 'decider', 'decided_at', 'word', 'scenario', 'met_on'];
  persons constant text[] = array['submitted_by', 'decided_by']
    || case when new.submitter = '' then array['submitter'] end || case when new.decider = '' then array['decider'] end;
begin
  -- It goes with its plan, which goes with its group: then the foreign key asks, and nobody else.
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
    return old;
  end if;
  if tg_op = 'UPDATE' and new.content::text = old.content::text then
    if old.state = 'submitted' and (to_jsonb(new) - said - persons) = (to_jsonb(old) - said - persons) then
      return new;
    end if;
    if (to_jsonb(new) - persons) = (to_jsonb(old) - persons) then
      return new;
    end if;
  end if;
  raise exception 'version % of a plan is frozen', old.number;
end $$;
-- A group puts its plan to a committee, and to no other group.
create function plan_version_is_for_a_committee() returns trigger language plpgsql as $$
declare
  is_committee boolean;
begin
  execute format('select exists (select from %I.working_group where id = $1 and kind = ''committee'')', tg_table_schema)
    into is_committee using new.committee_id;
  if not is_committee then
    raise exception 'A plan is put to a committee.';
  end if;
  return new;
end $$;
create trigger plan_version_is_for_a_committee before insert on plan_version
  for each row execute function plan_version_is_for_a_committee();

create trigger plan_version_stays before update or delete on plan_version
  for each row execute function keep_plan_version();

create trigger raises_revision after insert or update or delete on plan_version
  for each statement execute function public.raise_revision();
