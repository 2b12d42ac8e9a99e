-- Resources that go together, in an order.
create table collection (
  id uuid primary key default uuidv7(),
  -- Made of its first title; it stays when that is reworded. `fichier` would be the file of a resource.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100 and slug <> 'fichier'),
  status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
  -- Null: the network's own.
  space_id uuid references space on delete set null,
  lang text not null check (lang in ('fr', 'en')),
  title text not null check (char_length(title) between 1 and 120),
  summary text not null check (char_length(summary) between 1 and 500),
  -- Rises each time that its words change.
  version integer not null default 1 check (version > 0),
  -- Rises each time that what stands in it, or its order, changes.
  items_version integer not null default 1 check (items_version > 0),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- The first time; it stays when the collection is withdrawn and comes back.
  published_at timestamptz check (published_at is not null or status <> 'published')
);
create index collection_published on collection (published_at desc, id) where status = 'published';
create index collection_space on collection (space_id);

create table collection_item (
  collection_id uuid not null references collection on delete cascade,
  resource_id uuid not null references resource on delete cascade,
  -- From 1 on, without a gap.
  rank integer not null check (rank between 1 and 100),
  added_at timestamptz not null,
  primary key (collection_id, resource_id),
  -- Two change places in one transaction.
  unique (collection_id, rank) deferrable initially deferred
);
create index collection_item_resource on collection_item (resource_id);

create trigger raises_revision after insert or update or delete on collection
  for each statement execute function public.raise_revision();
create trigger raises_revision after insert or update or delete on collection_item
  for each statement execute function public.raise_revision();
