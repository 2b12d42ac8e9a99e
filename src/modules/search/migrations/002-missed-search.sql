-- Words that found nothing, and by how many they were looked up on a day; never by whom.
create table missed_search (
  day date not null,
  words text not null check (char_length(words) between 2 and 60),
  searchers integer not null default 1 check (searchers > 0),
  primary key (day, words)
);
