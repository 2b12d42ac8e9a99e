create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;
create extension if not exists btree_gist schema public;

-- The networks of this program, each with its own schema named after its slug.
create table network (
  slug text primary key check (slug ~ '^[a-z][a-z0-9]{1,30}$'),
  name text not null check (char_length(name) between 1 and 120),
  hosts text[] not null default '{}',
  is_default boolean not null default false,
  zone text not null default 'Europe/Paris',
  -- In what its people write together.
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  face jsonb not null default '{}',
  modules_off text[] not null default '{}',
  demonstration boolean not null default false,
  problem text,
  created_at timestamptz not null default now()
);
create unique index network_default on network (is_default) where is_default;

-- Two networks never answer for one host.
create function refuse_shared_host() returns trigger language plpgsql as $$
begin
  if exists (select 1 from public.network other where other.slug <> new.slug and other.hosts && new.hosts) then
    raise exception 'another network answers for one of these hosts' using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger network_hosts before insert or update on network for each row execute function refuse_shared_host();

create function announce_networks() returns trigger language plpgsql as $$
begin
  perform pg_notify('maillage_networks', '');
  return null;
end $$;
create trigger network_changed after insert or update or delete on network
  for each statement execute function announce_networks();

-- Whoever writes what the public sees raises the network's revision in the same transaction:
-- every process forgets the pages it kept.
create function raise_revision() returns trigger language plpgsql as $$
begin
  perform pg_notify('maillage_revision', tg_table_schema);
  return null;
end $$;

-- Words without their accents, immutable so that indexes may use it.
create function plain(text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

create text search configuration fr (copy = french);
alter text search configuration fr
  alter mapping for hword, hword_part, word with public.unaccent, french_stem;
