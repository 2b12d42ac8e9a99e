-- Photos of a day or of a workshop, in one space.
create table album (
  id uuid primary key default uuidv7(),
  number integer not null unique generated always as identity,
  title text not null check (char_length(title) between 1 and 120),
  summary text check (char_length(summary) between 1 and 600),
  space_id uuid not null references space on delete cascade,
  series_id uuid references series on delete set null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Of its words: who saves what somebody else changed meanwhile is told.
  version integer not null default 1 check (version > 0)
);
create index album_space on album (space_id, number desc);
create index album_series on album (series_id) where series_id is not null;

create table album_photo (
  id uuid primary key default uuidv7(),
  number integer not null unique generated always as identity,
  album_id uuid not null references album on delete cascade,
  position integer not null check (position > 0),
  -- What it is worked on until it is ready: nothing that is to be blurred is ever kept in the sizes of pages.
  draft_sha256 text check (draft_sha256 ~ '^[0-9a-f]{64}$'),
  -- The hash of its widest rendition: the name by which it is asked.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alternative text check (char_length(alternative) between 1 and 250),
  credit text check (char_length(credit) between 1 and 120),
  -- Nobody can be recognised, or each of those who can has a consent.
  people text check (people in ('nobody', 'consented')),
  -- Somebody asked that it be taken down.
  hidden_at timestamptz,
  added_by text not null,
  added_at timestamptz not null,
  ready_at timestamptz,
  -- Of its words and of who is in it.
  version integer not null default 1 check (version > 0),
  check (num_nonnulls(draft_sha256, sha256) = 1),
  check (sha256 is null or num_nulls(alternative, people, ready_at) = 0),
  unique (album_id, sha256),
  unique (album_id, position) deferrable initially deferred
);
create index album_photo_sha256 on album_photo (sha256);
create index album_photo_hidden on album_photo (hidden_at) where hidden_at is not null;

create table album_rendition (
  photo_id uuid not null references album_photo on delete cascade,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  format text not null check (format in ('webp', 'jpeg')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  primary key (photo_id, width, format)
);
create index album_rendition_file on album_rendition (sha256);

-- One person who can be recognised in a photo agreed to it, on paper.
create table photo_consent (
  id uuid primary key default uuidv7(),
  photo_id uuid not null references album_photo on delete cascade,
  person_name text not null check (char_length(person_name) between 1 and 120),
  is_minor boolean not null,
  guardian_name text check (char_length(guardian_name) between 1 and 120),
  on_site boolean not null,
  in_print boolean not null,
  in_packs boolean not null,
  holds_until timestamptz not null,
  paper_sha256 text not null check (paper_sha256 ~ '^[0-9a-f]{64}$'),
  paper_type text not null check (paper_type in ('application/pdf', 'image/webp')),
  noted_by text not null,
  noted_at timestamptz not null,
  check (is_minor = (guardian_name is not null)),
  check (on_site or in_print or in_packs),
  check (holds_until > noted_at)
);
create index photo_consent_photo on photo_consent (photo_id);
create index photo_consent_ends on photo_consent (holds_until);

-- What a consent said before it was prolonged; it goes with its photo.
create table photo_consent_past (
  id uuid primary key default uuidv7(),
  consent_id uuid not null references photo_consent on delete cascade,
  held_until timestamptz not null,
  paper_sha256 text not null check (paper_sha256 ~ '^[0-9a-f]{64}$'),
  paper_type text not null check (paper_type in ('application/pdf', 'image/webp')),
  noted_by text not null,
  noted_at timestamptz not null
);
create index photo_consent_past_consent on photo_consent_past (consent_id);

-- A photo that says that people in it agreed is shown only with the consent of at least one; one in which nobody can be
-- recognised has none.
create function album_photo_has_consent() returns trigger language plpgsql as $$
declare
  about uuid;
  lacks boolean;
  holds boolean;
begin
  if tg_table_name = 'album_photo' then about = new.id; else about = coalesce(new.photo_id, old.photo_id); end if;
  execute format('select exists (select 1 from %1$I.album_photo where id = $1 and sha256 is not null
    and people = ''consented'' and not exists (select 1 from %1$I.photo_consent where photo_id = $1))', tg_table_schema)
    into lacks using about;
  if lacks then
    raise exception 'a photo of people is shown without any consent' using errcode = 'check_violation';
  end if;
  execute format('select exists (select 1 from %1$I.album_photo where id = $1 and people = ''nobody''
    and exists (select 1 from %1$I.photo_consent where photo_id = $1))', tg_table_schema)
    into holds using about;
  if holds then
    raise exception 'somebody agreed to a photo in which nobody is recognised' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger album_photo_consented after insert or update on album_photo
  deferrable initially deferred for each row execute function album_photo_has_consent();
create constraint trigger photo_consent_counted after insert or update or delete on photo_consent
  deferrable initially deferred for each row execute function album_photo_has_consent();

create trigger raises_revision after insert or update or delete on album
  for each statement execute function public.raise_revision();
create trigger raises_revision after insert or update or delete on album_photo
  for each statement execute function public.raise_revision();
create trigger raises_revision after insert or update or delete on photo_consent
  for each statement execute function public.raise_revision();
