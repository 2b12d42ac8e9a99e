-- Who carries an action of a frozen plan is known by her seat: her name is read where seats are kept, for as long as they are.
-- What was frozen with a name gives it back here, once: the trigger that holds versions as they were lets nobody else do so.
alter table plan_version disable trigger plan_version_stays;

update plan_version as version
set content = jsonb_set(version.content::jsonb, '{objectives}', (
  select coalesce(jsonb_agg(jsonb_set(objective, '{actions}', (
    select coalesce(jsonb_agg(
      case when seat.id is null then action
        else action || jsonb_build_object(
          'carrier', seat.organisation,
          'seat', jsonb_build_object('id', seat.id, 'organisation', seat.organisation))
      end order by action_rank), '[]')
    from jsonb_array_elements(objective -> 'actions') with ordinality as listed (action, action_rank)
      left join lateral (
        select member.id, member.organisation
        from group_member member join person on person.id = member.person_id
        where member.group_id = plan.group_id
          and action ->> 'carrier' = concat_ws(', ', person.name, nullif(member.organisation, ''))
        order by member.since desc, member.id
        limit 1
      ) seat on true
  )) order by objective_rank), '[]')
  from jsonb_array_elements(version.content::jsonb -> 'objectives') with ordinality as each_one (objective, objective_rank)
))::json
from plan
where plan.id = version.plan_id;

alter table plan_version enable trigger plan_version_stays;
