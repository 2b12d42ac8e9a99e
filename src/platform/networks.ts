import type pg from 'pg';
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
  demonstration?: boolean;
  face?: Partial<Pick<NetworkFace, 'tagline' | 'territory' | 'phone' | 'phoneHours'>>;
}

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
    async reload() {
      list = (await pool.query('select * from public.network order by created_at, slug')).rows.map(networkOf);
    },
  };
  await networks.reload();
  return networks;
}

/** Adds a network to the list; the first one becomes the default. Its tables are made by migrating it. */
export async function addNetwork(pool: pg.Pool | pg.ClientBase, network: NewNetwork): Promise<void> {
  await pool.query(
    `insert into public.network (slug, name, hosts, zone, demonstration, face, is_default)
     values ($1, $2, $3, $4, $5, $6, not exists (select 1 from public.network))`,
    [
      network.slug,
      network.name,
      network.hosts ?? [],
      network.zone ?? 'Europe/Paris',
      network.demonstration ?? false,
      JSON.stringify(network.face ?? {}),
    ],
  );
}

const networkOf = (row: Record<string, unknown>): Network => ({
  slug: row.slug as string,
  name: row.name as string,
  tagline: '',
  territory: '',
  phone: '',
  phoneHours: '',
  ...(row.face as Partial<NetworkFace>),
  zone: row.zone as string,
  hosts: row.hosts as string[],
  isDefault: row.is_default as boolean,
  modulesOff: row.modules_off as string[],
  demonstration: row.demonstration as boolean,
  problem: row.problem as string | null,
});
