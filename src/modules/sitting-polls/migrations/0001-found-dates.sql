-- A date that a poll found, and that whoever steers the group makes that of a meeting, or of none.
create table found_date (
  poll_id uuid primary key references date_poll on delete cascade,
  group_id uuid not null references working_group on delete cascade,
  title text not null check (char_length(title) between 1 and 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  settled_at timestamptz
);
create index found_date_of on found_date (group_id, starts_at) where settled_at is null;
