-- The spaces whose year is told: written by the transaction that tells it, so that nobody's is told twice.
create table demonstration_year (
  space_id uuid primary key references space on delete cascade,
  told_at timestamptz not null
);
