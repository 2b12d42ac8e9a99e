-- Somebody who did not come to a meeting and was told so: a mail, or the list of people to call. Once each.
create table absence (
  booking_id uuid primary key references registration_meeting on delete cascade,
  told_at timestamptz not null
);
create index absence_told on absence (told_at);
