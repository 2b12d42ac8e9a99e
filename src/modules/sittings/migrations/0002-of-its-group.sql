-- What leads to a meeting of a group leads to no meeting of another.
alter table sitting add unique (group_id, id);
