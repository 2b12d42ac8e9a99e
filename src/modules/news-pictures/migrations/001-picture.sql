-- The picture of an item of news, as it is shown: re-encoded, without anything that the camera wrote beside it.
create table news_picture (
  item_id uuid primary key references news_item on delete cascade,
  -- The hash of its widest rendition: the name by which it is asked.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alternative text not null check (char_length(alternative) between 1 and 250),
  credit text check (char_length(credit) between 1 and 120)
);
create index news_picture_sha256 on news_picture (sha256);

create table news_picture_rendition (
  item_id uuid not null references news_picture on delete cascade,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  format text not null check (format in ('webp', 'jpeg')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (item_id, width, format)
);

create trigger raises_revision after insert or update or delete on news_picture
  for each statement execute function public.raise_revision();
