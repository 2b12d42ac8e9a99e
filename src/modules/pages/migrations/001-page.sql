-- Where a page stands. One that ships with the program has a line here once it was changed; others have one from the start.
create table editable_page (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
  place text not null check (place in ('public', 'footer', 'nowhere', 'withdrawn')),
  position integer not null check (position between 0 and 999),
  changed_at timestamptz not null
);

-- Every text that a page had, in each language. The latest one is shown; the others are its history.
create table page_version (
  id uuid primary key default uuidv7(),
  slug text not null references editable_page,
  lang text not null check (lang in ('fr', 'en')),
  title text not null check (char_length(title) between 1 and 120),
  body text not null check (char_length(body) between 1 and 50000),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null
);
create index page_version_latest on page_version (slug, lang, at desc, id desc);

create trigger raises_revision after insert or update or delete on editable_page
  for each statement execute function public.raise_revision();
create trigger raises_revision after insert or update or delete on page_version
  for each statement execute function public.raise_revision();
