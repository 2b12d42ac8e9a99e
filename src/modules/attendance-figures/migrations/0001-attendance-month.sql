-- What a space welcomed in a month in the workshops of a theme, kept by increments: no page counts history again.
create table attendance_month (
  space_id uuid not null references space on delete cascade,
  month date not null check (extract(day from month) = 1),
  -- Nothing where the workshop has no theme.
  theme text not null,
  people integer not null default 0 check (people >= 0),
  meetings integer not null default 0 check (meetings >= 0),
  primary key (space_id, month, theme)
);
-- The months of a network are read together, however many years are behind them.
create index attendance_month_read on attendance_month (month);
comment on table attendance_month is 'derived: what the meetings of a space welcomed';

-- How many came to each meeting, to know when it begins to count, and where they were counted: what is corrected later is
-- corrected there, wherever the meeting is by then.
create table attendance_meeting (
  meeting_id uuid primary key references meeting on delete cascade,
  space_id uuid not null references space on delete cascade,
  month date not null,
  theme text not null,
  people integer not null check (people >= 0)
);
comment on table attendance_meeting is 'derived: how many came to a meeting';
