-- One narrow row per published space: all that a list, its filters and its map need, and nothing else.
-- It says again what `space` says, so that a search reads one table; `maillage directory rebuild` writes it anew.
create table directory_entry (
  space_id uuid primary key references space on delete cascade,
  -- One bit per choice of the filters, in the order of facets.ts.
  facets bigint not null,
  latitude double precision not null,
  longitude double precision not null,
  -- The size of its knot, by the inhabitants of its commune.
  size smallint not null check (size between 1 and 3),
  fictitious boolean not null,
  -- The name without accents: French order to its first level, in an order that an index can keep.
  sort_key text not null,
  slug text not null,
  name text not null,
  commune text not null,
  phone text,
  -- The words of its name and place, and all its words: without positions, so that a row stays short.
  names tsvector not null,
  words tsvector not null
);
create index directory_entry_alphabet on directory_entry (sort_key, space_id);
create index directory_entry_words on directory_entry using gin (words);

-- The words of all entries: what people mistype is looked up here, never in whole texts.
create table directory_word (
  plain text primary key check (char_length(plain) between 2 and 40),
  -- As it is written the first time it is met, with its accents.
  shown text not null,
  -- What the word becomes in a search; its forms share it.
  lexeme text not null,
  added_at timestamptz not null default now()
);
create index directory_word_lexeme on directory_word (lexeme);

create trigger raises_revision after insert or update or delete on directory_entry
  for each statement execute function public.raise_revision();
