-- What is kept of a meeting of a group: proposed, amended in the open, validated. Several versions, one after the other.
create table minutes (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sitting on delete cascade,
  version integer not null check (version > 0),
  state text not null check (state in ('proposed', 'validated', 'replaced')),
  -- Markdown.
  text text not null check (char_length(text) between 1 and 200000),
  -- Rises each time that it is amended.
  revision integer not null default 1 check (revision > 0),
  proposed_by uuid references person on delete set null,
  proposed_at timestamptz not null,
  validated_by uuid references person on delete set null,
  validated_at timestamptz,
  -- Everybody may read it on the group's public page.
  is_public boolean not null default false,
  -- As everybody reads them, where that leaves out who people are.
  public_text text check (char_length(public_text) between 1 and 200000),
  unique (sitting_id, version),
  check ((validated_at is null) = (state = 'proposed')),
  check (not is_public or state = 'validated'),
  check (public_text is null or is_public)
);
create unique index minutes_proposed on minutes (sitting_id) where state = 'proposed';
create unique index minutes_validated on minutes (sitting_id) where state = 'validated';
create index minutes_proposer on minutes (proposed_by) where proposed_by is not null;
create index minutes_validator on minutes (validated_by) where validated_by is not null;

create function minutes_stay() returns trigger language plpgsql as $$
begin
  if old.state <> 'proposed' and (new.text, new.revision, new.validated_at)
    is distinct from (old.text, old.revision, old.validated_at) then
    raise exception 'Minutes that were validated are not changed: a new version is proposed.';
  end if;
  return new;
end $$;
create trigger stay before update on minutes for each row execute function minutes_stay();

-- What it said at each revision: an amendment is read beside what its author read.
create table minutes_revision (
  minutes_id uuid not null references minutes on delete cascade,
  revision integer not null check (revision > 0),
  text text not null check (char_length(text) between 1 and 200000),
  primary key (minutes_id, revision)
);

-- A change that a member asks for: the whole text as she would have it, from the revision that she read.
create table minutes_amendment (
  id uuid primary key default uuidv7(),
  minutes_id uuid not null,
  revision integer not null,
  text text not null check (char_length(text) between 1 and 200000),
  why text not null check (char_length(why) <= 500),
  state text not null default 'open' check (state in ('open', 'taken', 'left')),
  answer text not null default '' check (char_length(answer) <= 500),
  person_id uuid references person on delete set null,
  proposed_at timestamptz not null,
  decided_by uuid references person on delete set null,
  decided_at timestamptz,
  foreign key (minutes_id, revision) references minutes_revision on delete cascade,
  check ((decided_at is null) = (state = 'open'))
);
create index minutes_amendment_of on minutes_amendment (minutes_id, proposed_at);
create index minutes_amendment_person on minutes_amendment (person_id) where person_id is not null;
create index minutes_amendment_decider on minutes_amendment (decided_by) where decided_by is not null;

-- What was said of minutes is settled with them, but for who people are.
create function minutes_were_amended() returns trigger language plpgsql as $$
declare
  persons constant text[] = array['person_id', 'decided_by'];
  is_settled boolean;
begin
  if pg_trigger_depth() > 1 or tg_op = 'UPDATE' and to_jsonb(new) - persons = to_jsonb(old) - persons then
    return coalesce(new, old);
  end if;
  execute format('select exists (select from %I.minutes where id = $1 and state <> ''proposed'')', tg_table_schema)
    into is_settled using coalesce(new.minutes_id, old.minutes_id);
  if is_settled then
    raise exception 'What was said of minutes that were validated is not changed.';
  end if;
  return coalesce(new, old);
end $$;
create trigger stays before insert or update or delete on minutes_revision
  for each row execute function minutes_were_amended();
create trigger stays before insert or update or delete on minutes_amendment
  for each row execute function minutes_were_amended();

-- Who read them and has nothing to change, wrote them, or asked for a change; at which revision: changed since, she is asked again.
create table minutes_reading (
  minutes_id uuid not null references minutes on delete cascade,
  person_id uuid not null references person on delete cascade,
  revision integer not null check (revision > 0),
  read_at timestamptz not null,
  primary key (minutes_id, person_id)
);
create index minutes_reading_person on minutes_reading (person_id);

create trigger raises_revision after insert or update or delete on minutes
  for each statement execute function public.raise_revision();
