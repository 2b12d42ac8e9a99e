-- One narrow row per published space: all that a list and its filters need, and nothing else.
-- It says again what `space` says, so that a search reads one table; `maillage directory rebuild` writes it anew.
create table directory_entry (
  space_id uuid primary key references space on delete cascade,
  -- One bit per choice of the filters, in the order of facets.ts.
  facets bigint not null,
  latitude double precision not null,
  longitude double precision not null,
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
comment on table directory_entry is 'derived: what a list says of a space';
create index directory_entry_alphabet on directory_entry (sort_key, space_id);
create index directory_entry_words on directory_entry using gin (words);

create trigger raises_revision after insert or update or delete on directory_entry
  for each statement execute function public.raise_revision();
