-- A group loses no document that was to be read for an agreed point of a meeting that was begun; whoever steers it may
-- still say, while it runs, that something else is read. The meeting is held meanwhile: it neither begins nor ends unseen.
create or replace function held_documents_stay() returns trigger language plpgsql as $$
declare
  -- Once the group goes, or the point with it, nothing is found here: then a foreign key asks.
  meetings constant text = format('from %1$I.sitting_point point
    join %1$I.sitting sitting on sitting.id = point.sitting_id
    join %1$I.working_group on working_group.id = sitting.group_id
    where point.id in ($1, $2)', tg_table_schema);
  -- A foreign key asks here as well when the document is taken away.
  what constant text = case when tg_op = 'DELETE' and pg_trigger_depth() > 1
    then 'sitting.begun_at is not null and point.state = ''agreed''' else 'sitting.ended_at is not null' end;
  is_held boolean;
begin
  execute format('select %s for share of sitting', meetings) using old.point_id, new.point_id;
  execute format('select exists (select %s and %s)', meetings, what) into is_held using old.point_id, new.point_id;
  if is_held then
    raise exception 'What was read for a meeting that was held stays with it.' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
