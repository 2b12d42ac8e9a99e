-- The words that can be found: what people mistype is looked up here, never in whole texts.
create table known_word (
  -- Whose words: those of the directory, those of all that the site says.
  lexicon text not null,
  plain text not null check (char_length(plain) between 2 and 40),
  -- As it is written the first time it is met, with its accents.
  shown text not null,
  -- What the word becomes in a search; its forms share it.
  lexeme text not null,
  -- How many texts hold it, as it was last counted.
  held integer not null default 1,
  -- By which a mistyped word finds it (`misspelling.ts`).
  keys integer[] not null,
  added_at timestamptz not null default now(),
  primary key (lexicon, plain)
);
create index known_word_lexeme on known_word (lexicon, lexeme);
create index known_word_keys on known_word using gin (keys) with (fastupdate = off);
