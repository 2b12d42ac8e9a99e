-- An item of news, for the whole network or a part of it: one grouping of communes, one commune, or one space.
create table news_item (
  id uuid primary key default uuidv7(),
  number integer not null unique generated always as identity,
  title text not null check (char_length(title) between 1 and 120),
  -- Markdown, as it was written.
  body text not null check (char_length(body) between 1 and 20000),
  -- The beginning of the text in plain words: what lists show, so that none of them reads whole texts.
  summary text not null check (char_length(summary) <= 200),
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  space_id uuid references space on delete cascade,
  commune_code text references commune,
  epci_code text references epci,
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  -- When the public saw it first, or will; once that moment has come it never moves.
  publish_at timestamptz,
  expires_at timestamptz check (expires_at > publish_at),
  featured_at timestamptz,
  featured_by text,
  -- When whoever moderates it said that she has read it: it waits for nobody any more.
  read_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_why text check (char_length(withdrawn_why) between 1 and 1000),
  author_id uuid references person on delete set null,
  author_name text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (num_nonnulls(space_id, commune_code, epci_code) <= 1),
  check (state = 'draft' or publish_at is not null),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3)),
  check (num_nulls(featured_at, featured_by) in (0, 2)),
  check (featured_at is null or state = 'published')
);
create index news_item_public on news_item (publish_at desc, id desc) where state = 'published';
create index news_item_featured on news_item (publish_at desc, id desc) where featured_at is not null;
create index news_item_space on news_item (space_id, publish_at desc) where space_id is not null;
create index news_item_commune on news_item (commune_code) where commune_code is not null;
create index news_item_epci on news_item (epci_code) where epci_code is not null;
create index news_item_author on news_item (author_id) where author_id is not null;

create trigger raises_revision after insert or update or delete on news_item
  for each statement execute function public.raise_revision();
