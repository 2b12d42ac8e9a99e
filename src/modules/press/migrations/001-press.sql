-- Somebody of a local medium to whom the network sends its releases.
create table press_contact (
  id uuid primary key default uuidv7(),
  name text not null check (char_length(name) between 1 and 120),
  medium text not null check (char_length(medium) between 1 and 120),
  -- Null: all of the network's territory.
  epci_code text references epci,
  email text not null unique check (email = lower(email) and char_length(email) <= 254),
  phone text check (char_length(phone) <= 20),
  changed_at timestamptz not null
);
create index press_contact_epci on press_contact (epci_code) where epci_code is not null;

-- What is said to the press. Its address is told to those who get it only: it follows no order.
create table press_release (
  id uuid primary key default gen_random_uuid(),
  item_id uuid references news_item on delete set null,
  lang text not null check (lang in ('fr', 'en')),
  title text not null check (char_length(title) between 1 and 120),
  body text not null check (char_length(body) between 1 and 20000),
  -- Null: to be published at once.
  embargo_until date,
  contact_name text not null check (char_length(contact_name) between 1 and 120),
  contact_email text not null check (char_length(contact_email) <= 254),
  contact_phone text check (char_length(contact_phone) <= 20),
  created_at timestamptz not null,
  -- Once it left it is never changed.
  sent_at timestamptz
);
create index press_release_item on press_release (item_id) where item_id is not null;
create index press_release_latest on press_release (created_at desc, id);

-- A release that left for a contact. When she is erased, the medium and the day stay.
create table press_sending (
  release_id uuid not null references press_release on delete cascade,
  contact_id uuid references press_contact on delete set null,
  name text check (char_length(name) between 1 and 120),
  medium text not null check (char_length(medium) between 1 and 120),
  sent_at timestamptz not null,
  unique (release_id, contact_id),
  check ((contact_id is null) = (name is null))
);
create index press_sending_contact on press_sending (contact_id, sent_at desc) where contact_id is not null;
