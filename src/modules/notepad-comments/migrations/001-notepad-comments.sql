-- Words of a notepad that somebody had something to say of. They are kept as they were: the text goes on without them.
create table notepad_passage (
  id uuid primary key default uuidv7(),
  notepad_id uuid not null references notepad on delete cascade,
  -- Empty: the whole of it.
  quote text not null check (char_length(quote) <= 300),
  at timestamptz not null,
  -- Nothing is left to say of it.
  settled_at timestamptz,
  settled_by uuid references person on delete set null,
  check (settled_by is null or settled_at is not null)
);
create index notepad_passage_notepad on notepad_passage (notepad_id, at);
create index notepad_passage_settled_by on notepad_passage (settled_by) where settled_by is not null;

create trigger stay before insert on notepad_passage for each row execute function refuse_closed_notepad();

create table notepad_comment (
  id uuid primary key default uuidv7(),
  passage_id uuid not null references notepad_passage on delete cascade,
  person_id uuid references person on delete set null,
  -- As it was typed: no Markdown.
  text text not null check (char_length(text) between 1 and 4000),
  at timestamptz not null
);
create index notepad_comment_passage on notepad_comment (passage_id, at);
create index notepad_comment_person on notepad_comment (person_id) where person_id is not null;

-- Whom a comment was for, until she opens it: it names her, or answers her.
create table unread_comment (
  comment_id uuid not null references notepad_comment on delete cascade,
  person_id uuid not null references person on delete cascade,
  is_named boolean not null,
  primary key (comment_id, person_id)
);
create index unread_comment_person on unread_comment (person_id);

-- Where the text itself names somebody, until it is known whom: those who read it are asked a moment later.
create table notepad_naming (
  id uuid primary key default uuidv7(),
  notepad_id uuid not null references notepad on delete cascade,
  -- What follows the « @ », and what stands around.
  said text not null check (char_length(said) between 1 and 100),
  quote text not null check (char_length(quote) between 1 and 300),
  -- Who wrote then: nobody is told of her own words.
  authors text[] not null,
  at timestamptz not null
);
create index notepad_naming_notepad on notepad_naming (notepad_id);

-- Whom a text names, until she opens it.
create table unread_naming (
  notepad_id uuid not null references notepad on delete cascade,
  person_id uuid not null references person on delete cascade,
  quote text not null check (char_length(quote) between 1 and 300),
  at timestamptz not null,
  primary key (notepad_id, person_id)
);
create index unread_naming_person on unread_naming (person_id);
