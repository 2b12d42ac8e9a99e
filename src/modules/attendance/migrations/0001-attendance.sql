-- What was noted of one person, or of some who came without registering: never changed, so that a correction leaves a trace.
-- Notes come from devices without a network in any order: the latest by its own clock counts.
create table attendance_note (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  -- Who is expected (a row of whoever announced her), or a walk-in that the device made up.
  subject_id uuid not null,
  kind text not null check (kind in ('expected', 'walk_in')),
  name text check (char_length(name) between 1 and 140),
  people integer not null default 1 check (people between 0 and 500),
  state text not null check (state in ('present', 'absent', 'unknown')),
  noted_at timestamptz not null,
  saved_at timestamptz not null,
  noted_by uuid references person on delete set null,
  -- Nobody noted her when the list was closed: whatever somebody noted counts more, however late it comes.
  is_presumed boolean not null default false,
  check (kind = 'walk_in' or people = 1),
  -- Whoever is expected is named by the module that expects her, and nowhere else.
  check (kind = 'walk_in' or name is null),
  check (not is_presumed or (kind = 'expected' and state = 'absent'))
);
create index attendance_note_subject on attendance_note (meeting_id, subject_id, noted_at desc, id desc);
-- Names that are erased in their time are found without reading years of notes.
create index attendance_note_named on attendance_note (meeting_id) where name is not null;
create index attendance_note_by on attendance_note (noted_by) where noted_by is not null;

-- What holds now of each of them.
create table attendance (
  meeting_id uuid not null references meeting on delete cascade,
  subject_id uuid not null,
  kind text not null check (kind in ('expected', 'walk_in')),
  name text check (char_length(name) between 1 and 140),
  people integer not null default 1 check (people between 0 and 500),
  state text not null check (state in ('present', 'absent', 'unknown')),
  noted_at timestamptz not null,
  note_id uuid not null,
  is_presumed boolean not null default false,
  check (kind = 'walk_in' or name is null),
  primary key (meeting_id, subject_id)
);

create index attendance_named on attendance (meeting_id) where name is not null;

-- A meeting whose list was closed by somebody who held it.
create table attendance_closed (
  meeting_id uuid primary key references meeting on delete cascade,
  closed_at timestamptz not null,
  closed_by uuid references person on delete set null
);
create index attendance_closed_by on attendance_closed (closed_by) where closed_by is not null;
