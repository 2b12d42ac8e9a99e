-- People of several organisations who work together: a committee that decides, or a group that prepares.
create table working_group (
  id uuid primary key default uuidv7(),
  -- Made of its first name; it stays when that is changed.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100 and slug <> 'nouveau'),
  kind text not null check (kind in ('committee', 'group')),
  name text not null check (char_length(name) between 1 and 120),
  -- Markdown: what it is asked to do.
  mandate text not null check (char_length(mandate) <= 10000),
  mandate_until date,
  -- Open: everybody of the network reads it, and may join.
  is_open boolean not null,
  -- It has a public page, with what it chooses to publish.
  is_public boolean not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- It works no more; what it did can still be read.
  archived_at timestamptz
);

create table group_member (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  person_id uuid not null references person on delete cascade,
  -- Whom she speaks for; empty: for herself.
  organisation text not null check (char_length(organisation) <= 120),
  standing text not null check (standing in ('chair', 'secretary', 'member')),
  -- Whose seat she takes when that one cannot come.
  deputy_of uuid,
  since date not null,
  until date check (until >= since),
  unique (group_id, id),
  foreign key (group_id, deputy_of) references group_member (group_id, id) on delete set null (deputy_of),
  check (deputy_of <> id)
);
create unique index group_member_once on group_member (group_id, person_id) where until is null;
create index group_member_person on group_member (person_id);
create index group_member_deputy on group_member (group_id, deputy_of) where deputy_of is not null;

-- What seals the links of a seat: each opens one thing of the group, without an account, as long as the seat lasts.
create table group_member_key (
  member_id uuid primary key references group_member on delete cascade,
  key text not null
);
comment on table group_member_key is 'secret: whoever knows a key makes links that open in the name of a member';

-- A deputy takes the seat of a member who is no deputy herself. Whoever changes seats holds the row of the group.
create function group_deputy_is_one() returns trigger language plpgsql as $$
declare
  is_chained boolean;
begin
  execute format('select exists (select from %1$I.group_member
    where until is null and (id = $1 and deputy_of is not null or deputy_of = $2))', tg_table_schema)
    into is_chained using new.deputy_of, new.id;
  if is_chained then
    raise exception 'A deputy has no deputy.';
  end if;
  return new;
end $$;
create trigger deputy_is_one before insert or update of deputy_of on group_member
  for each row when (new.deputy_of is not null) execute function group_deputy_is_one();

create trigger raises_revision after insert or update or delete on working_group
  for each statement execute function public.raise_revision();

-- A file that a group shares.
create table group_document (
  id uuid primary key default uuidv7(),
  group_id uuid not null references working_group on delete cascade,
  title text not null check (char_length(title) between 1 and 160),
  file_name text not null check (char_length(file_name) between 1 and 200),
  file_type text not null check (char_length(file_type) <= 120),
  file_bytes integer not null check (file_bytes > 0),
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  -- Shown on the group's public page as well.
  is_public boolean not null,
  person_id uuid references person on delete set null,
  added_at timestamptz not null
);
create index group_document_of on group_document (group_id, added_at desc);
create index group_document_person on group_document (person_id) where person_id is not null;

create trigger raises_revision after insert or update or delete on group_document
  for each statement execute function public.raise_revision();
