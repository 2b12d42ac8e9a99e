-- Under which number of Yjs each page wrote: it is that of the first person who came with it, for as long as the notepad stands.
create table notepad_writer (
  notepad_id uuid not null references notepad on delete cascade,
  number bigint not null check (number between 0 and 4294967295),
  -- Nobody's once the network forgot her: nobody else writes under it.
  person_id uuid references person on delete set null,
  primary key (notepad_id, number)
);
create index notepad_writer_person on notepad_writer (person_id);
