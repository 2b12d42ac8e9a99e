-- Links sent by mail, each good once, under a hash of what was sent.
create table sent_link (
  token_hash text primary key,
  use text not null check (use in ('sign-in', 'password', 'email')),
  user_id uuid not null references account_user on delete cascade,
  email text not null,
  expires_at timestamptz not null
);
create index sent_link_of_user on sent_link (user_id);
