-- Dates among which a group looks for the one that suits most.
create table date_poll (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  title text not null check (char_length(title) between 1 and 120),
  -- Answers are hoped for until the end of that day; later ones count as long as it is open.
  closes_on date not null,
  opened_at timestamptz not null,
  opened_by uuid references person on delete set null,
  opened_by_name text not null,
  -- Whoever began it steered the group then: what it finds may be the date of a meeting at once.
  by_steering boolean not null,
  -- Those who had not answered by then were asked once more.
  reminded_at timestamptz,
  closed_at timestamptz,
  chosen_id uuid,
  check ((chosen_id is not null) <= (closed_at is not null))
);
create index date_poll_group on date_poll (group_id, opened_at desc);
create index date_poll_person on date_poll (opened_by) where opened_by is not null;
create index date_poll_late on date_poll (closes_on) where closed_at is null and reminded_at is null;

create table date_poll_option (
  id uuid primary key default uuidv7(),
  poll_id uuid not null references date_poll on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  unique (poll_id, starts_at, ends_at),
  unique (poll_id, id)
);
alter table date_poll add foreign key (id, chosen_id) references date_poll_option (poll_id, id);

-- Who is asked: a member of the group, or somebody who was given its link and said her name.
create table date_poll_respondent (
  id uuid primary key default uuidv7(),
  poll_id uuid not null references date_poll on delete cascade,
  person_id uuid references person on delete cascade,
  -- Empty once it was erased; a person has hers where people are kept.
  name text check (char_length(name) <= 80),
  email text check (email = lower(email) and char_length(email) <= 254),
  answered_at timestamptz,
  unique (poll_id, person_id),
  unique (poll_id, id),
  check (num_nonnulls(person_id, name) = 1),
  check (person_id is null or email is null)
);
create index date_poll_respondent_person on date_poll_respondent (person_id) where person_id is not null;

create table date_poll_answer (
  poll_id uuid not null,
  respondent_id uuid not null,
  option_id uuid not null,
  says text not null check (says in ('yes', 'maybe', 'no')),
  primary key (respondent_id, option_id),
  foreign key (poll_id, respondent_id) references date_poll_respondent (poll_id, id) on delete cascade,
  foreign key (poll_id, option_id) references date_poll_option (poll_id, id) on delete cascade
);
create index date_poll_answer_option on date_poll_answer (poll_id, option_id);

create table date_poll_link (
  token_hash text primary key,
  respondent_id uuid not null references date_poll_respondent on delete cascade
);
create index date_poll_link_respondent on date_poll_link (respondent_id);
comment on table date_poll_link is 'secret: a hash stands for a link that lets its reader answer';
