-- What can be found, in one table, so that a search reads one: it says again what modules say.
create table findable (
  id integer primary key generated always as identity,
  kind text not null,
  key text not null,
  lang text not null check (lang in ('fr', 'en')),
  -- The same is there in the other language: it is shown to readers of this one only.
  is_translated boolean not null,
  path text not null check (path ~ '^/'),
  title text not null check (title <> ''),
  text text not null,
  space_id uuid references space on delete cascade,
  commune_code text,
  epci_code text,
  -- The communes and groupings where it is as well; only who may read it asks.
  also_at text[] not null,
  place text,
  -- Who may read it: everybody (null), or whoever may do this, there or anywhere.
  permission text,
  only_there boolean not null,
  date timestamptz,
  shown_from timestamptz,
  shown_until timestamptz,
  -- The words of its title, and all its words.
  titles tsvector not null,
  words tsvector not null,
  unique (kind, key, lang)
);
comment on table findable is 'derived: what the search of the site finds';
create index findable_words on findable using gin (words) with (fastupdate = off);
create index findable_titles on findable using gin (titles) with (fastupdate = off);
create index findable_space on findable (space_id);
create index findable_over on findable (shown_until) where shown_until is not null;

-- What was told by thousands at once, such as a file of places, and is read right after.
create table findable_due (
  kind text not null,
  key text not null,
  primary key (kind, key)
);
comment on table findable_due is 'derived: what the search has yet to read';

create trigger raises_revision after insert or update or delete on findable
  for each statement execute function public.raise_revision();
