-- What the members of a group read before a meeting, as one PDF: the newest that was sent.
create table committee_pack (
  sitting_id uuid primary key references sitting on delete cascade,
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_bytes integer not null check (file_bytes > 0),
  -- Documents that are not in it, since they are no PDF or too heavy: they are read on the site.
  left_out text[] not null default '{}',
  readers integer not null check (readers >= 0),
  sent_at timestamptz not null
);
