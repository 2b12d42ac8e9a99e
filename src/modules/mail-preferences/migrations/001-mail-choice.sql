-- How often an address wants to hear of a topic, where that is not what the topic begins with.
create table mail_choice (
  address text not null check (address = lower(address)),
  topic text not null,
  rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'never')),
  chosen_at timestamptz not null,
  primary key (address, topic)
);
