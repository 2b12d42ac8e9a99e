-- Somebody who gets the letter of news: of the public, who asked for it and proved her mailbox, or of the staff.
create table news_reader (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('public', 'staff')),
  email text not null unique check (email = lower(email) and char_length(email) <= 254),
  person_id uuid unique references person on delete cascade,
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  rhythm text not null default 'weekly' check (rhythm in ('weekly', 'monthly')),
  -- Whose news she wants beside the network's; neither: those of all.
  commune_code text references commune,
  epci_code text references epci,
  -- All that came to the front page until then was told to her, or was there before she asked.
  told_until timestamptz not null,
  asked_at timestamptz not null,
  check ((kind = 'staff') = (person_id is not null)),
  check (num_nonnulls(commune_code, epci_code) <= 1)
);
create index news_reader_due on news_reader (rhythm, told_until);
create index news_reader_commune on news_reader (commune_code) where commune_code is not null;
create index news_reader_epci on news_reader (epci_code) where epci_code is not null;

-- What somebody asked for, until she opens the link that was sent to this mailbox: anybody may type anybody's address.
create table news_reader_request (
  token_hash text primary key,
  email text not null check (email = lower(email) and char_length(email) <= 254),
  lang text not null check (lang in ('fr', 'en')),
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  commune_code text references commune,
  epci_code text references epci,
  asked_at timestamptz not null,
  check (num_nonnulls(commune_code, epci_code) <= 1)
);
create index news_reader_request_asked on news_reader_request (asked_at);
create index news_reader_request_commune on news_reader_request (commune_code) where commune_code is not null;
create index news_reader_request_epci on news_reader_request (epci_code) where epci_code is not null;
comment on table news_reader_request is 'secret: a hash stands for a link that lets its reader in';

-- The letter in which an item was told, each time that it came to the front page: taken off and put there again, it is
-- told to those only who got no letter of it.
create table news_told (
  item_id uuid not null references news_item on delete cascade,
  due_at timestamptz not null,
  primary key (item_id, due_at)
);
