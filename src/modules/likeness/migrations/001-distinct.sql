-- Two that look alike, and that somebody who knows said are two.
create table distinct_pair (
  kind text not null check (kind in ('space', 'structure', 'person')),
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (kind, one_id, other_id)
);

-- What look-alikes are found by, in place of looking at every two.
create index space_identifier_value on space_identifier (value);
