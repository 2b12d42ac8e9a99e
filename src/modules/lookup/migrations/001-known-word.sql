-- The words that can be found: what people mistype is looked up here, never in whole texts.
create table known_word (
  plain text primary key check (char_length(plain) between 2 and 40),
  -- As it is written the first time it is met, with its accents.
  shown text not null,
  -- What the word becomes in a search; its forms share it.
  lexeme text not null,
  added_at timestamptz not null default now()
);
create index known_word_lexeme on known_word (lexeme);
