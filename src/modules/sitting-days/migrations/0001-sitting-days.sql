-- Who was at a meeting of a group. The name stays as it was that day, whoever leaves the group later.
create table sitting_presence (
  id uuid primary key default uuidv7(),
  sitting_id uuid not null references sitting on delete cascade,
  -- Null: somebody who is no member, or whose seat is forgotten.
  member_id uuid references group_member on delete set null,
  -- Empty once a guest is forgotten.
  name text not null check (char_length(name) <= 140 and (name <> '' or member_id is null)),
  organisation text not null check (char_length(organisation) <= 120),
  way text not null check (way in ('there', 'remote')),
  -- Signed with the code of the day and not confirmed since: whoever was in the room could have typed the name.
  by_code boolean not null default false,
  noted_at timestamptz not null,
  unique (sitting_id, member_id)
);
create index sitting_presence_member on sitting_presence (member_id) where member_id is not null;
create unique index sitting_presence_guest on sitting_presence (sitting_id, lower(name)) where member_id is null and name <> '';
