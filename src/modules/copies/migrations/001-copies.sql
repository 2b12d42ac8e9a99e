-- How many copies of an edition are printed.
create table print_run (
  edition_id uuid primary key references edition on delete cascade,
  copies integer not null check (copies between 1 and 1000000)
);

-- Who receives how many of them.
create table copy_recipient (
  id uuid primary key default uuidv7(),
  edition_id uuid not null references edition on delete cascade,
  kind text not null check (kind in (
    'space', 'town_hall', 'tourist_office', 'social_workers', 'school', 'library', 'other')),
  name text not null check (char_length(name) between 1 and 120),
  -- Null: the post knows where it is, as a town hall.
  address text check (char_length(address) between 1 and 200),
  postal_code text not null check (postal_code ~ '^\d{5}$'),
  city text not null check (char_length(city) between 1 and 80),
  copies integer not null check (copies between 1 and 100000),
  -- A space or a commune that was put in the list with all the others, so that it is there once.
  origin text check (char_length(origin) between 1 and 60),
  unique (edition_id, origin)
);
create index copy_recipient_edition on copy_recipient (edition_id);
