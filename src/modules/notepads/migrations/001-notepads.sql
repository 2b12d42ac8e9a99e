-- A text that several people write. It is of whoever holds it: a group, a person; a module says who may read and write it.
create table notepad (
  id uuid primary key default uuidv7(),
  kind text not null check (kind ~ '^[a-z][a-z-]{1,30}$'),
  holder_id uuid not null,
  title text not null check (char_length(title) between 1 and 160),
  -- In which it is written, whatever the language of the page.
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Nothing is written in it any more.
  closed_at timestamptz,
  -- The number of its latest change: changes follow one another, whichever process writes them.
  last_seq bigint not null default 0
);
create index notepad_holder on notepad (kind, holder_id, changed_at desc);

-- What was written, as Yjs says it: all of them together, in any order, are the text.
create table notepad_update (
  notepad_id uuid not null references notepad on delete cascade,
  seq bigint not null,
  bytes bytea not null,
  person_id uuid references person on delete set null,
  at timestamptz not null,
  primary key (notepad_id, seq)
);
create index notepad_update_person on notepad_update (person_id);

-- All changes up to one of them, as one: a text opens without reading each. Older ones are taken out when their time is past.
create table notepad_state (
  notepad_id uuid not null references notepad on delete cascade,
  seq bigint not null,
  bytes bytea not null,
  at timestamptz not null,
  primary key (notepad_id, seq)
);

-- What it said after a spell of writing, and who wrote since the one before.
create table notepad_version (
  notepad_id uuid not null references notepad on delete cascade,
  seq bigint not null,
  text text not null,
  authors text[] not null,
  at timestamptz not null,
  primary key (notepad_id, seq)
);

-- Closed, it stays as it is: its name, its words and the moment of its closing. One's own goes, once the network forgot her; that of
-- another holder with this holder alone, whom whoever forgets it names.
create function keep_closed_notepad() returns trigger language plpgsql as $$
declare
  is_known boolean;
begin
  if old.closed_at is null then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and (new.title, new.closed_at, new.last_seq) is not distinct from (old.title, old.closed_at, old.last_seq) then
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.kind = 'person' then
      execute format('select exists (select from %I.person where id = $1)', tg_table_schema) into is_known using old.holder_id;
    else
      is_known := current_setting('maillage.forgotten_holder', true) is distinct from old.holder_id::text;
    end if;
    if not is_known then
      return old;
    end if;
  end if;
  raise exception 'A closed notepad stays as it is.';
end $$;
create trigger stay before update or delete on notepad for each row execute function keep_closed_notepad();

create function refuse_closed_notepad() returns trigger language plpgsql as $$
declare
  is_closed boolean;
begin
  execute format('select exists (select from %I.notepad where id = $1 and closed_at is not null)', tg_table_schema)
    into is_closed using new.notepad_id;
  if is_closed then
    raise exception 'Nothing is written in a closed notepad.';
  end if;
  return new;
end $$;
create trigger stay before insert on notepad_update for each row execute function refuse_closed_notepad();
