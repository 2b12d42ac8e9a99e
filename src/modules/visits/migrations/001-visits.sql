-- How often each page was read and each file taken in a month, kept by increments; nothing of those who did.
create table page_month (
  month date not null check (extract(day from month) = 1),
  path text not null check (path ~ '^/' and char_length(path) <= 300),
  kind text not null check (kind in ('page', 'file')),
  times integer not null check (times >= 0),
  -- How many visits began there.
  arrivals integer not null check (arrivals between 0 and times),
  primary key (month, path)
);
