-- The secret address of somebody's own calendar: a hash of it, one for each person, until she takes it back.
create table own_calendar (
  person_id uuid primary key references person on delete cascade,
  token_hash text not null unique,
  made_at timestamptz not null
);
comment on table own_calendar is 'secret: the address of each person’s calendar';
