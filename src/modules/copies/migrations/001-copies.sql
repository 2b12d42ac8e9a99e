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
  address text check (char_length(address) between 1 and 500),
  postal_code text not null check (postal_code ~ '^\d{5}$'),
  city text not null check (char_length(city) between 1 and 80),
  copies integer not null check (copies between 1 and 100000),
  -- When its copies were handed over.
  delivered_on date,
  -- The space, or the commune whose town hall it is, that was put in the list with all the others: it is there once.
  space_id uuid references space on delete set null,
  commune_code text references commune on delete set null,
  unique (edition_id, space_id),
  unique (edition_id, commune_code),
  check (space_id is null or commune_code is null)
);
create index copy_recipient_edition on copy_recipient (edition_id);
create index copy_recipient_space on copy_recipient (space_id);
create index copy_recipient_commune on copy_recipient (commune_code);
