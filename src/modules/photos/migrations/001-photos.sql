-- A photo of a space, as it is shown: re-encoded, without anything that the camera wrote beside the picture.
create table photo (
  id uuid primary key default uuidv7(),
  space_id uuid not null references space on delete cascade,
  -- The hash of its widest rendition: the name by which it is asked.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  position integer not null check (position > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alternative text not null check (char_length(alternative) between 1 and 250),
  credit text check (char_length(credit) between 1 and 120),
  added_by text not null,
  added_at timestamptz not null,
  unique (space_id, sha256),
  unique (space_id, position) deferrable initially deferred
);
create index photo_sha256 on photo (sha256);

-- The same photo in several widths and formats, each a file of its own.
create table photo_rendition (
  photo_id uuid not null references photo on delete cascade,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  format text not null check (format in ('webp', 'jpeg')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  primary key (photo_id, width, format)
);
create index photo_rendition_file on photo_rendition (sha256);

create trigger raises_revision after insert or update or delete on photo
  for each statement execute function public.raise_revision();
