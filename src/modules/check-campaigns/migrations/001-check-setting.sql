-- How often this network asks each space whether its page is still true, and how many letters leave in a night at
-- most. No line means: each six months, twenty.
create table check_setting (
  only_line boolean primary key default true check (only_line),
  -- Null: never.
  months smallint check (months in (3, 6, 12)),
  nightly_letters smallint not null check (nightly_letters between 5 and 500)
);
