-- A year's printed directory: open while it is prepared; frozen, it is numbered and never changes.
create table edition (
  id uuid primary key default uuidv7(),
  year integer not null unique check (year between 2000 and 2200),
  number integer unique check (number > 0),
  title text not null check (char_length(title) between 1 and 80),
  -- A sentence under the title, on the cover.
  motto text check (char_length(motto) between 1 and 60),
  editorial text check (char_length(editorial) between 1 and 6000),
  signature text check (char_length(signature) between 1 and 200),
  frozen_at timestamptz,
  -- Everything that it says, as it was set in type; taken out when its file is. In the order in which it was written:
  -- what a team signed is known by a hash of that.
  book json,
  -- The hash of its PDF, which is the name of its file.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer check (bytes > 0),
  forgotten_at timestamptz,
  check ((frozen_at is null) = (number is null)),
  check ((frozen_at is null) = (sha256 is null)),
  check ((sha256 is null) = (bytes is null)),
  check ((book is null) = (frozen_at is null or forgotten_at is not null)),
  check (forgotten_at > frozen_at)
);
-- One is prepared at a time.
create unique index edition_open on edition ((true)) where frozen_at is null;

-- What may name somebody is taken out when its time has come; the year, the number and the hash stay.
create function stay_frozen() returns trigger language plpgsql as $$
declare
  forgotten constant text[] = array['book', 'editorial', 'signature', 'forgotten_at'];
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - forgotten) = (to_jsonb(old) - forgotten)
     and new.book is null and new.editorial is null and new.signature is null then
    return new;
  end if;
  raise exception 'edition % is frozen', old.year;
end $$;
create trigger edition_stays before update or delete on edition
  for each row when (old.frozen_at is not null) execute function stay_frozen();

create trigger raises_revision after insert or update or delete on edition
  for each statement execute function public.raise_revision();
