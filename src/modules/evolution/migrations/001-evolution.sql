-- When each space was in the directory, and in which commune: what the network looked like on any day is read here,
-- however long its history grows.
create table presence (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  commune_code text not null references commune,
  from_at timestamptz not null,
  until_at timestamptz check (until_at > from_at),
  -- What came next: the state of the space, or another commune.
  ended_as text check (ended_as in ('closed', 'draft', 'merged', 'moved')),
  check ((until_at is null) = (ended_as is null)),
  -- A space is in one commune at a time.
  exclude using gist (space_id public.gist_uuid_ops with =, tstzrange(from_at, until_at) with &&)
);
comment on table presence is 'derived: when a space was in the directory';
create index presence_from on presence (from_at);
create index presence_until on presence (until_at);
create index presence_commune on presence (commune_code);

-- The outlines of communes, as GeoJSON geometries, for the drawn map.
create table commune_outline (
  commune_code text primary key references commune on delete cascade,
  geometry jsonb not null
);

-- Changes of names and addresses are few among all those of pages: they are found without reading the others.
create index space_change_moved on space_change (at) where field in ('name', 'address', 'communeCode');

create trigger raises_revision after insert or update or delete on presence
  for each statement execute function public.raise_revision();
