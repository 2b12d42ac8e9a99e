import { sql } from 'kysely';
import type pg from 'pg';
import { type Located, schemaOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { oneAfterTheOther } from '#platform/one-after-the-other';
import type { NetworkFace } from '#platform/page';

/** A territory's network: its schema, its addresses, what it shows of itself. */
export interface Network extends NetworkFace {
  hosts: readonly string[];
  isDefault: boolean;
  modulesOff: readonly string[];
  demonstration: boolean;
  /** Why its tables could not be brought up to date: it is then served by nobody. */
  problem: string | null;
}

export interface NewNetwork {
  slug: string;
  name: string;
  hosts?: string[];
  zone?: string;
  /** In what its people write together. */
  lang?: Lang;
  demonstration?: boolean;
  face?: Partial<Face>;
}

/** What a network says of itself, beyond its name. */
export type Face = Pick<NetworkFace, 'tagline' | 'territory' | 'phone' | 'phoneHours' | 'phoneHoursInWords'>;

/** All networks, kept in memory and read again when one changes. */
export interface Networks {
  all(): readonly Network[];
  bySlug(slug: string): Network | undefined;
  byHost(host: string): Network | undefined;
  byDefault(): Network | undefined;
  reload(): Promise<void>;
}

export async function openNetworks(pool: pg.Pool): Promise<Networks> {
  let list: Network[] = [];
  const networks: Networks = {
    all: () => list,
    bySlug: (slug) => list.find((network) => network.slug === slug),
    byHost: (host) => list.find((network) => network.hosts.includes(host)),
    byDefault: () => list.find((network) => network.isDefault),
    reload: oneAfterTheOther(async () => {
      list = (await pool.query('select * from public.network order by created_at, slug')).rows.map(networkOf);
    }),
  };
  await networks.reload();
  return networks;
}

/** Adds a network to the list; the first one becomes the default. Its tables are made by migrating it. */
export async function addNetwork(pool: pg.Pool | pg.ClientBase, network: NewNetwork): Promise<void> {
  await pool.query(
    `insert into public.network (slug, name, hosts, zone, demonstration, face, lang, is_default)
     values ($1, $2, $3, $4, $5, $6, $7, not exists (select 1 from public.network))`,
    [
      network.slug,
      network.name,
      network.hosts ?? [],
      network.zone ?? 'Europe/Paris',
      network.demonstration ?? false,
      JSON.stringify(network.face ?? {}),
      network.lang ?? 'fr',
    ],
  );
}

/** What a network is called and says of itself. */
export type NamedNetwork = { name: string } & Face;

/** The network whose database this is, for work that no request began; nameless while its demonstration is being told. */
export async function networkOfDatabase(db: Located): Promise<NamedNetwork> {
  const { rows } = await sql<{ name: string; face: Partial<Face> }>`
    select name, face from public.network where slug = ${schemaOf(db)}`.execute(db);
  return { name: rows[0]?.name ?? '', ...blankFace, ...rows[0]?.face };
}

/** What a coordinator may change, as it is now; whoever changes it too waits for the end of this transaction. */
export async function lockNetwork(db: Located): Promise<{ name: string; modulesOff: string[] } & Face> {
  const { rows } = await sql<{ name: string; face: Partial<Face>; modulesOff: string[] }>`
    select name, face, modules_off from public.network where slug = ${schemaOf(db)} for no key update`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error(`No network ${schemaOf(db)}.`);
  return { name: row.name, modulesOff: row.modulesOff, ...blankFace, ...row.face };
}

/** What a coordinator may change of her network: every process hears of it when the transaction ends. */
export async function changeNetwork(
  db: Located,
  changes: { name?: string; face?: Partial<Face>; modulesOff?: readonly string[] },
): Promise<void> {
  const { name, face, modulesOff } = changes;
  await sql`update public.network set
      name = coalesce(${name ?? null}, name),
      face = face || ${JSON.stringify(face ?? {})}::jsonb,
      modules_off = coalesce(${modulesOff ? [...modulesOff] : null}::text[], modules_off)
    where slug = ${schemaOf(db)}`.execute(db);
}

const blankFace: Face = {
  tagline: { fr: '', en: '' },
  territory: '',
  phone: '',
  phoneHours: '',
  phoneHoursInWords: { fr: '', en: '' },
};

const networkOf = (row: Record<string, unknown>): Network => ({
  slug: row.slug as string,
  name: row.name as string,
  ...blankFace,
  ...(row.face as Partial<NetworkFace>),
  zone: row.zone as string,
  lang: row.lang as Lang,
  hosts: row.hosts as string[],
  isDefault: row.is_default as boolean,
  modulesOff: row.modules_off as string[],
  demonstration: row.demonstration as boolean,
  problem: row.problem as string | null,
});
