-- What a space has that only one meeting can use at a time: a room, or so many of a thing.
create table asset (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  kind text not null check (kind in ('room', 'equipment')),
  name text not null check (char_length(name) between 1 and 80),
  quantity integer not null default 1 check (quantity between 1 and 500),
  check (kind = 'equipment' or quantity = 1),
  unique (space_id, name)
);

create table series_asset (
  series_id uuid not null references series on delete cascade,
  asset_id uuid not null references asset on delete cascade,
  quantity integer not null default 1 check (quantity between 1 and 500),
  primary key (series_id, asset_id)
);
create index series_asset_asset on series_asset (asset_id);
