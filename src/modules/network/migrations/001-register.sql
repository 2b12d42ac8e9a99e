-- The territory: communes and their groupings (EPCI), as the State lists them.
create table epci (
  code text primary key check (code ~ '^\d{9}$'),
  name text not null check (name <> ''),
  outline jsonb
);

create table commune (
  code text primary key check (code ~ '^(\d{2}|2[AB])\d{3}$'),
  name text not null check (name <> ''),
  postal_codes text[] not null check (cardinality(postal_codes) > 0),
  -- Where a space may be, but which the network does not cover: learnt from a file of places, its population unknown.
  inside boolean not null default true,
  population integer check (population >= 0),
  epci_code text references epci,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  check (not inside or population is not null)
);
create index commune_name on commune using gin (public.plain(name) public.gin_trgm_ops);
create index commune_epci on commune (epci_code);

-- The outline of the whole territory and its rivers, as GeoJSON geometries, for the drawn maps.
create table territory_shape (
  name text primary key check (name in ('outline', 'rivers')),
  geometry jsonb not null
);

-- Who runs spaces: a municipality, an association, a grouping of communes.
create table structure (
  id uuid primary key default uuidv7(),
  name text not null check (char_length(name) between 1 and 200),
  typology text check (typology in (
    'MUNI', 'EPCI', 'CD', 'CCAS', 'CIAS', 'ASSO', 'CS', 'MJC', 'ML', 'ESS', 'CCONS', 'Autre')),
  siret text unique check (siret ~ '^\d{14}$'),
  phone text check (phone ~ '^\+\d{9,13}$'),
  email text check (char_length(email) <= 254),
  website text check (website ~ '^https?://'),
  created_at timestamptz not null default now(),
  -- What was a duplicate keeps its row, and says which one stays; that one is nobody's duplicate, so there is no circle.
  merged_into uuid,
  stays boolean not null generated always as (merged_into is null) stored,
  leads_on boolean generated always as (case when merged_into is not null then true end) stored,
  unique (id, stays),
  foreign key (merged_into, leads_on) references structure (id, stays) on delete cascade
);
create index structure_merged on structure (merged_into) where merged_into is not null;

-- A place where the public is welcomed. Lists hold the exact values of the national standard v1.0.2.
create table space (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 120),
  status text not null default 'draft' check (status in ('draft', 'published', 'closed', 'merged')),
  fictitious boolean not null default false,
  name text not null check (char_length(name) between 1 and 150),
  structure_id uuid references structure,
  commune_code text not null references commune,
  postal_code text not null check (postal_code ~ '^\d{5}$'),
  address text not null check (char_length(address) between 1 and 250),
  address_extra text check (char_length(address_extra) <= 250),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  phone text check (phone ~ '^\+\d{9,13}$'),
  email text check (char_length(email) <= 254),
  website text check (website ~ '^https?://'),
  booking_url text check (booking_url ~ '^https?://'),
  accessibility_url text check (accessibility_url ~ '^https?://'),
  hours text check (char_length(hours) <= 500),
  walk_in text check (walk_in in ('yes', 'sometimes', 'no')),
  summary text check (char_length(summary) <= 280),
  description text check (char_length(description) <= 10000),
  typologies text[] not null default '{}',
  itinerancy text[] not null default '{}' check (itinerancy <@ array['Itinérant', 'Fixe']),
  services text[] not null default '{}' check (services <@ array[
    'Aide aux démarches administratives', 'Maîtrise des outils numériques du quotidien',
    'Insertion professionnelle via le numérique', 'Utilisation sécurisée du numérique',
    'Parentalité et éducation avec le numérique', 'Loisirs et créations numériques',
    'Compréhension du monde numérique', 'Accès internet et matériel informatique',
    'Acquisition de matériel informatique à prix solidaire']),
  publics text[] not null default '{}' check (publics <@ array[
    'Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes']),
  special_care text[] not null default '{}' check (special_care <@ array[
    'Surdité', 'Handicaps moteurs', 'Handicaps mentaux', 'Illettrisme',
    'Langues étrangères (anglais)', 'Langues étrangères (autres)', 'Déficience visuelle']),
  fees text[] not null default '{}' check (fees <@ array['Gratuit', 'Gratuit sous condition', 'Payant']),
  price_note text check (char_length(price_note) <= 500),
  programmes text[] not null default '{}' check (programmes <@ array[
    'Aidants Connect', 'Bibliothèques numérique de référence', 'Certification PIX', 'Conseillers numériques',
    'Emmaüs Connect', 'France Services', 'Grande école du numérique', 'La Croix Rouge',
    'Point d''accès numérique CAF', 'Promeneurs du net', 'Relais numérique (Emmaüs Connect)']),
  trainings text[] not null default '{}' check (trainings <@ array[
    'Formé à « Mon Espace Santé »', 'Formé à « DUPLEX » (illettrisme)',
    'Arnia/MedNum BFC (Bourgogne-Franche-Comté)', 'Collectif ressources et acteurs réemploi (Normandie)',
    'Étapes numériques(La Poste)', 'Fabriques de Territoire', 'Les Éclaireurs du numérique (Drôme)',
    'Mes Papiers (Métropole de Lyon)', 'ORDI 3.0', 'SUD LABS (PACA)']),
  other_labels text[] not null default '{}',
  access_modes text[] not null default '{}' check (access_modes <@ array[
    'Se présenter', 'Téléphoner', 'Contacter par mail', 'Prendre un RDV en ligne',
    'Ce lieu n''accueille pas de public', 'Envoyer un mail avec une fiche de prescription']),
  support_modes text[] not null default '{}' check (support_modes <@ array[
    'En autonomie', 'Accompagnement individuel', 'Dans un atelier collectif', 'À distance']),
  -- What the building allows, and what is welcome in it: our own words, in vocabulary.ts.
  access text[] not null default '{}' check (access <@ array[
    'wheelchair', 'wheelchair_toilet', 'reserved_parking', 'hearing_loop', 'sign_language', 'large_screen', 'screen_reader']),
  access_note text check (char_length(access_note) <= 500),
  welcomes text[] not null default '{}' check (welcomes <@ array['children', 'guide_dog', 'own_computer', 'companion']),
  equipment jsonb not null default '{}',
  getting_there text check (char_length(getting_there) <= 1000),
  bus text check (char_length(bus) <= 500),
  parking text check (char_length(parking) <= 500),
  source text,
  -- A source tells of the past, whatever its file says.
  source_on date check (source_on <= (updated_at at time zone 'UTC')::date + 1),
  checked_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- What was a duplicate keeps its row, and says which one stays; that one is nobody's duplicate, so there is no circle.
  merged_into uuid,
  stays boolean not null generated always as (merged_into is null) stored,
  leads_on boolean generated always as (case when merged_into is not null then true end) stored,
  unique (id, stays),
  foreign key (merged_into, leads_on) references space (id, stays) on delete cascade,
  check ((status = 'merged') = (merged_into is not null))
);
create index space_merged on space (merged_into) where merged_into is not null;
-- Places at one address, and places side by side: how a space that is entered twice is found.
create index space_commune on space (commune_code, public.plain(address));
create index space_position on space (latitude, longitude);
create index space_structure on space (structure_id);
create index space_checked on space (checked_on) where status = 'published';

create table space_identifier (
  scheme text not null check (scheme <> ''),
  value text not null check (value <> ''),
  space_id uuid not null references space on delete cascade,
  primary key (scheme, value)
);
create index space_identifier_space on space_identifier (space_id);
comment on table space_identifier is 'derived: what other lists call a space';

-- An address that a space had before: it leads to the space's page of today.
create table space_old_slug (
  slug text primary key,
  space_id uuid not null references space on delete cascade
);
comment on table space_old_slug is 'derived: where a space was found before';

-- Somebody of the network: whoever welcomes the public, coordinates, prescribes.
create table person (
  id uuid primary key default uuidv7(),
  name text not null check (char_length(name) between 1 and 120),
  email text unique check (email = lower(email) and char_length(email) <= 254),
  phone text,
  left_at timestamptz,
  created_at timestamptz not null default now(),
  -- What was a duplicate keeps its row, and says which one stays; that one is nobody's duplicate, so there is no circle.
  merged_into uuid,
  stays boolean not null generated always as (merged_into is null) stored,
  leads_on boolean generated always as (case when merged_into is not null then true end) stored,
  unique (id, stays),
  foreign key (merged_into, leads_on) references person (id, stays) on delete cascade,
  -- Whoever is known under another row is not there under this one.
  check (merged_into is null or left_at is not null)
);
create index person_merged on person (merged_into) where merged_into is not null;

-- Who welcomes people where; shown to the public only with the person's consent, dated.
create table space_person (
  space_id uuid not null references space on delete cascade,
  person_id uuid not null references person on delete cascade,
  title text check (char_length(title) <= 120),
  presence text check (char_length(presence) <= 200),
  public_since timestamptz,
  primary key (space_id, person_id)
);
create index space_person_person on space_person (person_id);

-- Every change of a space: who, when, from what to what. A set is what one person saved in one go. What is said of a
-- structure says of which one: the space may pass to another.
create table space_change (
  id uuid primary key default uuidv7(),
  set_id uuid not null,
  space_id uuid not null references space on delete cascade,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  field text not null,
  structure_id uuid references structure,
  before jsonb,
  after jsonb,
  undoes uuid,
  check ((field ~ '^structure[A-Z]' and field <> 'structureId') = (structure_id is not null))
);
create index space_change_space on space_change (space_id, at desc);
create index space_change_at on space_change (at desc);
comment on table space_change is 'derived: the history of a space';

do $$
declare shown text;
begin
  foreach shown in array array['epci', 'commune', 'structure', 'space', 'space_identifier', 'space_person', 'person'] loop
    execute format('create trigger raises_revision after insert or update or delete on %I
      for each statement execute function public.raise_revision()', shown);
  end loop;
end $$;
