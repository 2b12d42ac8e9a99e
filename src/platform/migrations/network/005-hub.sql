-- Programs that asked to be told when a list changes (WebSub), each with the address that is called.
create table hub_subscription (
  id uuid primary key default uuidv7(),
  -- The list as it was asked for, and what its address is made of.
  topic text not null check (char_length(topic) <= 2000),
  base text not null,
  lang text not null check (lang in ('fr', 'en')),
  path text not null,
  query text not null,
  callback text not null check (char_length(callback) <= 2000),
  -- Signs what is sent, where the subscriber gave one.
  secret text check (octet_length(secret) < 200),
  -- What was asked last and is not confirmed yet by the subscriber itself.
  asked_mode text check (asked_mode in ('subscribe', 'unsubscribe')),
  asked_secret text check (octet_length(asked_secret) < 200),
  asked_seconds integer,
  asked_at timestamptz,
  -- Null until it is confirmed.
  until_at timestamptz,
  -- What it was sent last, under a hash.
  sent_hash text,
  attempts integer not null default 0,
  not_before timestamptz,
  unique (topic, callback),
  check ((asked_mode is null) = (asked_at is null)),
  check (asked_mode is not null or until_at is not null)
);
comment on table hub_subscription is 'secret: what signs the deliveries of each subscriber';
