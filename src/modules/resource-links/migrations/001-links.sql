-- The addresses outside that published resources lead to.
create table resource_link (
  resource_id uuid not null references resource on delete cascade,
  address text not null check (address ~ '^https?://'),
  primary key (resource_id, address)
);
comment on table resource_link is 'derived from the texts of published resources';
create index resource_link_address on resource_link (address);

-- What an address answered when it was asked last.
create table link_check (
  address text primary key check (address ~ '^https?://'),
  checked_at timestamptz not null,
  -- How many times in a row nothing answered.
  failures integer not null check (failures >= 0),
  -- When it last did not.
  failed_at timestamptz,
  -- The number that it answered, or a word of `platform/remote`.
  silence text,
  check ((failures > 0) <= (failed_at is not null and silence is not null))
);

create trigger raises_revision after insert or update or delete on link_check
  for each statement execute function public.raise_revision();
