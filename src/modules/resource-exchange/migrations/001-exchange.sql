-- What came from elsewhere, as it came: what we have no words for goes out again unchanged.
create table exchanged_resource (
  resource_id uuid primary key references resource on delete cascade,
  -- What it is called where it comes from.
  source_id text not null unique check (char_length(source_id) between 1 and 100),
  -- JSON, as it was written there.
  record text not null,
  -- The version that was made of it: a later one is somebody's here.
  version integer not null check (version > 0),
  at timestamptz not null,
  foreign key (resource_id, version) references resource_version on delete cascade
);

create table exchanged_collection (
  collection_id uuid primary key references collection on delete cascade,
  source_id text not null unique check (char_length(source_id) between 1 and 100),
  record text not null,
  -- Those of its words and of what stood in it, once it was brought in: later ones are somebody's here.
  version integer not null check (version > 0),
  items_version integer not null check (items_version > 0),
  at timestamptz not null
);

-- A file that somebody sent, between the page that shows what is in it and the press that brings it in.
create table exchange_file (
  id uuid primary key default uuidv7(),
  sent_by uuid not null references person on delete cascade,
  -- For whom it is brought in; null: the network's own.
  space_id uuid references space on delete cascade,
  name text not null check (char_length(name) between 1 and 200),
  body text not null,
  at timestamptz not null
);
create index exchange_file_sent_by on exchange_file (sent_by);
create index exchange_file_space on exchange_file (space_id);
create index exchange_file_at on exchange_file (at);
