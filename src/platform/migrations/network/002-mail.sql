-- Every mail is written down in the transaction that decides it; it leaves afterwards, or shows on the outbox page.
create table outgoing_mail (
  id uuid primary key default uuidv7(),
  recipient text not null check (recipient ~ '^[^\s@]+@[^\s@]+$'),
  subject text not null check (subject <> '' and subject !~ '[\r\n]'),
  text text not null,
  created_at timestamptz not null,
  not_before timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  failure text
);
create index outgoing_mail_waiting on outgoing_mail (not_before) where sent_at is null;

-- What a table's comment calls secret never leaves in an export.
comment on table outgoing_mail is 'secret: a letter may hold a link that lets its reader in';
