-- What one has written and all may use: a course, a text, a file, a link. What it says is in its versions.
create table resource (
  id uuid primary key default uuidv7(),
  -- Made of its first title; it stays when that is reworded. `collections` is the address of something else.
  slug text not null unique
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100 and slug <> 'collections'),
  kind text not null check (kind in ('course', 'text', 'file', 'link')),
  status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
  -- Null: the network's own.
  space_id uuid references space on delete set null,
  -- The number of the version that is shown: the latest.
  version integer not null default 1 check (version > 0),
  adapted_from uuid check (adapted_from <> id),
  -- The version of that one of which it was a copy.
  adapted_version integer check (adapted_version > 0),
  -- The last day on which somebody read it again and found it true.
  checked_on date not null,
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- The first time; it stays when the resource is withdrawn and comes back.
  published_at timestamptz check (published_at is not null or status <> 'published'),
  -- The words of its shown version, by which it is found.
  words tsvector not null,
  check ((adapted_from is null) = (adapted_version is null))
);
create index resource_published on resource (published_at desc, id) where status = 'published';
create index resource_space on resource (space_id, changed_at desc);
create index resource_words on resource using gin (words);
create index resource_adapted on resource (adapted_from) where adapted_from is not null;

-- Every text that a resource had, whole. The latest is shown; the others are its history.
create table resource_version (
  resource_id uuid not null references resource on delete cascade,
  number integer not null check (number > 0),
  at timestamptz not null,
  actor_id uuid references person on delete set null,
  actor_name text not null,
  -- What was changed, and why, in a sentence.
  why text check (char_length(why) between 1 and 300),
  lang text not null check (lang in ('fr', 'en')),
  title text not null check (char_length(title) between 1 and 120),
  summary text not null check (char_length(summary) between 1 and 500),
  authors text[] not null default '{}',
  licence text not null check (licence in ('etalab-2.0', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0')),
  themes text[] not null default '{}',
  level text check (level in ('beginner', 'some', 'advanced')),
  competences text[] not null default '{}',
  duration_minutes integer check (duration_minutes between 5 and 2880),
  equipment text[] not null default '{}',
  -- Where a link leads.
  address text check (address ~ '^https?://'),
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_name text check (char_length(file_name) between 1 and 200),
  file_type text,
  file_bytes integer check (file_bytes > 0),
  -- Markdown: a text, or what is to be said of a file or a link.
  body text not null default '' check (char_length(body) <= 50000),
  -- The parts of a course, in Markdown.
  objectives text not null default '' check (char_length(objectives) <= 20000),
  trainer text not null default '' check (char_length(trainer) <= 50000),
  learner text not null default '' check (char_length(learner) <= 20000),
  exercises text not null default '' check (char_length(exercises) <= 50000),
  answers text not null default '' check (char_length(answers) <= 50000),
  obstacles text not null default '' check (char_length(obstacles) <= 20000),
  to_print text not null default '' check (char_length(to_print) <= 20000),
  primary key (resource_id, number),
  check (num_nonnulls(file_sha256, file_name, file_type, file_bytes) in (0, 4))
);
-- What was adapted is a version that there was.
alter table resource add foreign key (adapted_from, adapted_version) references resource_version on delete set null;
create index resource_version_actor on resource_version (actor_id) where actor_id is not null;

create trigger raises_revision after insert or update or delete on resource
  for each statement execute function public.raise_revision();
create trigger raises_revision after insert or update or delete on resource_version
  for each statement execute function public.raise_revision();
