-- A meeting that was held goes with its group alone, and so does what was read for its points.
create function held_sitting_stays() returns trigger language plpgsql as $$
declare
  is_known boolean;
begin
  execute format('select exists (select from %I.working_group where id = $1)', tg_table_schema)
    into is_known using old.group_id;
  if is_known then
    raise exception 'A meeting that was held goes with its group alone.';
  end if;
  return old;
end $$;
create trigger held_stays before delete on sitting
  for each row when (old.ended_at is not null) execute function held_sitting_stays();

create function held_documents_stay() returns trigger language plpgsql as $$
declare
  is_held boolean;
begin
  -- Once the group goes, or the point with it, nothing is found here: then a foreign key asks.
  execute format('select exists (select from %1$I.sitting_point point
    join %1$I.sitting sitting on sitting.id = point.sitting_id
    join %1$I.working_group on working_group.id = sitting.group_id
    where point.id = $1 and sitting.ended_at is not null)', tg_table_schema)
    into is_held using coalesce(new.point_id, old.point_id);
  if is_held then
    raise exception 'What was read for a meeting that was held stays with it.';
  end if;
  return coalesce(new, old);
end $$;
create trigger held_stays before insert or update or delete on sitting_point_document
  for each row execute function held_documents_stay();
