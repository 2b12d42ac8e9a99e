-- Every mail is written down in the transaction that decides it; it leaves afterwards, or shows on the outbox page.
create table outgoing_mail (
  id uuid primary key default uuidv7(),
  -- Whoever would write the same mail again finds it written.
  key text unique,
  recipient text not null check (state = 'forgotten' or recipient ~ '^[^\s@]+@[^\s@]+$'),
  subject text not null check (subject <> '' and subject !~ '[\r\n]'),
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  text text not null,
  -- What the text was written from; without it the text is all there is.
  parts jsonb,
  -- What a digest says of it, instead of all of it.
  short jsonb,
  -- { "method": "REQUEST", "ics": "…" }
  calendar jsonb check (calendar is null or calendar ->> 'method' in ('REQUEST', 'CANCEL', 'PUBLISH')),
  -- A file that its module keeps: { "sha256": …, "name": …, "type": … }
  attachment jsonb,
  -- What makes it one of a discussion: whose words, which mails before, where an answer goes.
  thread jsonb,
  headers jsonb not null default '{}',
  -- What it is about, where its reader may choose how often she gets such mail; a digest is about several things.
  topics text[] not null default '{}',
  state text not null default 'waiting' check (state in (
    'unsorted', 'waiting', 'held', 'sent', 'gathered', 'unwanted', 'refused', 'given-up', 'bounced', 'stopped', 'forgotten'
  )),
  created_at timestamptz not null,
  not_before timestamptz not null,
  first_tried_at timestamptz,
  sent_at timestamptz,
  attempts integer not null default 0,
  failure text,
  check ((state in ('sent', 'bounced')) <= (sent_at is not null))
);
create index outgoing_mail_waiting on outgoing_mail (state, not_before) where state in ('unsorted', 'waiting', 'held');
-- Whose turn it is to leave.
create index outgoing_mail_turn on outgoing_mail ((cardinality(topics) > 0), created_at) where state = 'waiting';
create index outgoing_mail_latest on outgoing_mail (created_at desc, id desc);

-- What a table's comment calls secret never leaves in an export.
comment on table outgoing_mail is 'secret: a letter may hold a link that lets its reader in';
