-- What a group prepares: objectives, actions, what they cost, and how one will know that they did something.
create table plan (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  -- Made of its first title; it stays when that is changed.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100 and slug <> 'nouveau'),
  lang text not null check (lang in ('fr', 'en')),
  title text not null check (char_length(title) between 1 and 160),
  -- Markdown: why, for whom, how it was prepared.
  summary text not null check (char_length(summary) <= 10000),
  -- The group chose that everybody reads what was validated of it.
  is_public boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index plan_group on plan (group_id);
-- What the public reads is a version: of the draft, only whether it is published concerns it.
create trigger raises_revision after update of is_public on plan
  for each statement execute function public.raise_revision();

-- The years that it covers: nothing of it is planned, paid or measured in another.
create table plan_year (
  plan_id uuid not null references plan on delete cascade,
  year smallint not null check (year between 1990 and 2100),
  primary key (plan_id, year)
);

-- Ways to do it that stand side by side, by their rank: « a minima », « ambitieux ».
create table plan_scenario (
  plan_id uuid not null references plan on delete cascade,
  scenario smallint not null check (scenario between 1 and 4),
  name text not null check (char_length(name) between 1 and 60),
  primary key (plan_id, scenario)
);

create table plan_funder (
  plan_id uuid not null references plan on delete cascade,
  funder smallint not null check (funder between 1 and 12),
  name text not null check (char_length(name) between 1 and 120),
  primary key (plan_id, funder)
);

create table objective (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plan on delete cascade,
  rank smallint not null check (rank between 1 and 30),
  title text not null check (char_length(title) between 1 and 200),
  text text not null check (char_length(text) <= 10000),
  unique (plan_id, id),
  -- Two change places in one transaction.
  unique (plan_id, rank) deferrable initially deferred
);

create table plan_action (
  id uuid primary key default uuidv7(),
  plan_id uuid not null references plan on delete cascade,
  -- An objective is taken away once nothing stands under it.
  objective_id uuid not null,
  rank smallint not null check (rank between 1 and 300),
  title text not null check (char_length(title) between 1 and 200),
  text text not null check (char_length(text) <= 20000),
  -- Who carries it: somebody of the group, or whoever is named.
  carrier_id uuid references group_member on delete set null,
  carrier text not null check (char_length(carrier) <= 160),
  -- Its first month and its last, each by its first day.
  starts_on date check (extract(day from starts_on) = 1),
  ends_on date check (extract(day from ends_on) = 1),
  starts_in smallint generated always as (extract(year from starts_on)) stored,
  ends_in smallint generated always as (extract(year from ends_on)) stored,
  state text not null check (state in ('planned', 'running', 'done', 'dropped')),
  unique (plan_id, id),
  unique (objective_id, rank) deferrable initially deferred,
  foreign key (plan_id, objective_id) references objective (plan_id, id) deferrable initially deferred,
  foreign key (plan_id, starts_in) references plan_year,
  foreign key (plan_id, ends_in) references plan_year,
  check ((starts_on is null) = (ends_on is null)),
  check (starts_on <= ends_on)
);
create index plan_action_carrier on plan_action (carrier_id);
create index plan_action_objective on plan_action (plan_id, objective_id);

-- Whoever carries it sits, or sat, in the group whose plan it is.
create function plan_action_is_carried() returns trigger language plpgsql as $$
declare
  is_of_group boolean;
begin
  execute format('select exists (select from %1$I.group_member member join %1$I.plan on plan.group_id = member.group_id
    where member.id = $1 and plan.id = $2)', tg_table_schema) into is_of_group using new.carrier_id, new.plan_id;
  if not is_of_group then
    raise exception 'An action of a plan is carried by somebody of its group.';
  end if;
  return new;
end $$;
create trigger is_carried before insert or update of carrier_id on plan_action
  for each row when (new.carrier_id is not null) execute function plan_action_is_carried();

-- The scenarios in which an action is done.
create table plan_action_scenario (
  plan_id uuid not null,
  action_id uuid not null,
  scenario smallint not null,
  primary key (action_id, scenario),
  foreign key (plan_id, action_id) references plan_action (plan_id, id) on delete cascade,
  foreign key (plan_id, scenario) references plan_scenario deferrable initially deferred
);
create index plan_action_scenario_plan on plan_action_scenario (plan_id, scenario);

-- What an action costs in a scenario, by year and funder, in cents: sums are exact.
create table plan_cost (
  plan_id uuid not null,
  action_id uuid not null,
  scenario smallint not null,
  funder smallint not null,
  kind text not null check (kind in ('investment', 'running')),
  year smallint not null,
  amount_cents bigint not null check (amount_cents between 0 and 99999999999),
  primary key (action_id, scenario, funder, kind, year),
  foreign key (plan_id, action_id) references plan_action (plan_id, id) on delete cascade,
  foreign key (action_id, scenario) references plan_action_scenario deferrable initially deferred,
  foreign key (plan_id, funder) references plan_funder deferrable initially deferred,
  foreign key (plan_id, year) references plan_year deferrable initially deferred
);
create index plan_cost_year on plan_cost (plan_id, year);
create index plan_cost_funder on plan_cost (plan_id, funder);

-- How one will know what an action did.
create table plan_indicator (
  id uuid primary key default uuidv7(),
  plan_id uuid not null,
  action_id uuid not null,
  rank smallint not null check (rank between 1 and 20),
  name text not null check (char_length(name) between 1 and 200),
  unit text not null check (char_length(unit) <= 40),
  baseline numeric(13, 2),
  -- The name of an indicator that the program counts by itself; without one, values are typed.
  measure text check (measure ~ '^[a-z]+(-[a-z]+)*$'),
  unique (plan_id, id),
  unique (action_id, rank) deferrable initially deferred,
  foreign key (plan_id, action_id) references plan_action (plan_id, id) on delete cascade
);

create table plan_figure (
  plan_id uuid not null,
  indicator_id uuid not null,
  year smallint not null,
  target numeric(13, 2),
  measured numeric(13, 2),
  primary key (indicator_id, year),
  foreign key (plan_id, indicator_id) references plan_indicator (plan_id, id) on delete cascade,
  foreign key (plan_id, year) references plan_year deferrable initially deferred,
  check (target is not null or measured is not null)
);
create index plan_figure_year on plan_figure (plan_id, year);
