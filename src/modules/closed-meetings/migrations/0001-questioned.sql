-- A meeting that was announced before its space was said to be closed then, until somebody says what becomes of it.
create table questioned_meeting (
  meeting_id uuid not null references meeting on delete cascade,
  closing_id uuid not null references special_hours on delete cascade,
  primary key (meeting_id, closing_id)
);
create index questioned_meeting_closing on questioned_meeting (closing_id);
