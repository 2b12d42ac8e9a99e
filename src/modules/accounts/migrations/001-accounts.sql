-- Who can sign in: a person of the network, by an address of her own.
create table account_user (
  id uuid primary key references person on delete cascade,
  email text not null unique check (email = lower(email) and char_length(email) between 3 and 254),
  email_verified boolean not null default false,
  -- better-auth wants a name; the person's own is in `person`, written once.
  name text not null generated always as (email) stored,
  two_factor_enabled boolean not null default false,
  deactivated_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The ways in: her password, or her number at an identity provider.
create table credential (
  id uuid primary key default uuidv7(),
  user_id uuid not null references account_user on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id),
  check ((password is not null) = (provider_id = 'credential'))
);
create index credential_of_user on credential (user_id);

-- A session is a sign-in: one browser, until it ends. On a shared computer it ends without activity.
-- `ends_at` decides; what better-auth's own clock writes (`expires_at`) is only the longest it may last.
create table session (
  id uuid primary key default uuidv7(),
  user_id uuid not null references account_user on delete cascade,
  token text not null unique,
  user_agent text,
  shared boolean not null default false,
  began_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_of_user on session (user_id);
create index session_end on session (ends_at);

-- What better-auth keeps between two steps of a sign-in, under a hash.
create table verification (
  id text primary key default uuidv7()::text,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

create table two_factor (
  id uuid primary key default uuidv7(),
  user_id uuid not null unique references account_user on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table passkey (
  id uuid primary key default uuidv7(),
  user_id uuid not null references account_user on delete cascade,
  name text check (char_length(name) <= 120),
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_of_user on passkey (user_id);

-- What a person may do: a role, where it holds, from when, and until when.
create table role_grant (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('coordinator', 'ambassador', 'animator', 'partner', 'inhabitant')),
  communes text[] not null default '{}',
  epcis text[] not null default '{}',
  spaces uuid[] not null default '{}',
  starts_at timestamptz not null,
  ends_at timestamptz,
  granted_by text not null,
  check (ends_at >= starts_at),
  check (role <> 'ambassador' or cardinality(communes) + cardinality(epcis) > 0),
  check (role <> 'animator' or cardinality(spaces) > 0)
);
create index role_grant_person on role_grant (person_id);

-- Accounts whose password everybody knows exist in demonstrations only. While a first start tells its
-- demonstration, the network is not listed yet; once it is listed, the list has the last word.
create function refuse_demonstration_account() returns trigger language plpgsql as $$
begin
  if new.email like '%@maillage.example' and exists (
    select 1 from public.network where slug = tg_table_schema and not demonstration
  ) then
    raise exception 'an account of the demonstration cannot exist in a real network' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger account_user_demonstration before insert or update on account_user
  for each row execute function refuse_demonstration_account();

-- What a table's comment calls secret never leaves in an export.
comment on table verification is 'secret: who holds a link or a code gets in';
