-- The meeting to which the date of a poll was given: it is still that one when its hour is changed, or when it is called off.
alter table found_date
  add column sitting_id uuid,
  add foreign key (group_id, sitting_id) references sitting (group_id, id) on delete set null (sitting_id),
  add check (sitting_id is null or settled_at is not null);
create index found_date_sitting on found_date (group_id, sitting_id) where sitting_id is not null;

-- Until now a meeting was known by its hour: what that still finds is kept, the meeting that is called like the poll first.
insert into found_date (poll_id, group_id, title, starts_at, ends_at, settled_at, sitting_id)
select distinct on (poll.id)
  poll.id, poll.group_id, poll.title, option.starts_at, option.ends_at, poll.closed_at, sitting.id
from date_poll poll
  join date_poll_option option on option.id = poll.chosen_id
  join sitting on sitting.group_id = poll.group_id and sitting.starts_at = option.starts_at
order by poll.id, sitting.title = poll.title desc, sitting.id
on conflict (poll_id) do update set sitting_id = excluded.sitting_id where found_date.settled_at is not null;
