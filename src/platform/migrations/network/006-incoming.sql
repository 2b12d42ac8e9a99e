-- How many mails came in each day, and what became of them; of nobody in particular.
create table incoming_mail_count (
  day date not null,
  fate text not null check (fate in ('kept', 'report', 'robot', 'loop', 'again', 'forged', 'refused', 'unknown')),
  count integer not null check (count > 0),
  primary key (day, fate)
);
