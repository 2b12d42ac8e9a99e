import pg from 'pg';
import { Refusal } from '#platform/commands/command';
import { networkChapters } from '#platform/database/chapters';
import type { Pool } from '#platform/database/connect';
import { migrate } from '#platform/database/migrate';
import { connectListeners } from '#platform/events';
import type { Files } from '#platform/files/files';
import type { Module } from '#platform/module';
import { addNetwork, type Networks, openNetworks } from '#platform/networks';

/** The network that a first start shows: fictitious, and it says so, except the public places that are real. */
const lot = {
  slug: 'lot',
  name: 'Espaces multimédia du Lot',
  demonstration: true,
  face: {
    territory: 'Lot',
    tagline: { fr: 'Partout dans le Lot, on vous accueille', en: 'A warm welcome all over the Lot' },
    phone: '05 36 49 10 46',
    phoneHours: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    phoneHoursInWords: {
      fr: 'Du lundi au vendredi, de 9\u00a0h à\u00a012\u00a0h et de 14\u00a0h à\u00a017\u00a0h',
      en: 'Monday to Friday, from 9am to noon and from 2pm to 5pm',
    },
  },
};

interface Telling {
  now: Date;
  files: Files;
  print: (sentence: string) => void;
  /** Asked of the networks that are there once nobody else is telling. */
  isWanted?: (networks: Networks) => boolean;
}

/** Tells the demonstration network, module by module, by the operations that people use. */
export async function tellDemonstration(
  pool: Pool,
  modules: readonly Module[],
  { now, files, print, isWanted = () => true }: Telling,
): Promise<void> {
  await oneAtATime(pool.pg, async (client) => {
    if (!isWanted(await openNetworks(pool.pg))) return;
    await beginSchema(pool.pg);
    await migrate(pool.pg, lot.slug, networkChapters(modules));
    const db = pool.network(lot.slug);
    connectListeners(modules);
    const tales = modules.flatMap((module) => module.tales ?? []).sort((a, b) => a.order - b.order);
    for (const tale of tales) {
      print(tale.title);
      await tale.tell(db, now, files);
    }
    await listNetwork(client);
  });
}

/** On a connection of its own, so that a small pool is left whole to the tales; the lock goes with it. */
async function oneAtATime(pool: pg.Pool, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(pool.options);
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('tell the demonstration', 0))");
    await work(client);
  } finally {
    await client.end();
  }
}

/** What a schema bears while it is told: only such a one, that a start cut short left behind, makes room. */
const begun = 'maillage: a demonstration that is being told';

async function beginSchema(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ mark: string | null }>(
    "select obj_description(oid, 'pg_namespace') as mark from pg_namespace where nspname = $1",
    [lot.slug],
  );
  if (rows[0] && rows[0].mark !== begun)
    throw new Refusal(
      `La base contient déjà un schéma «\u00a0${lot.slug}\u00a0», que la démonstration n’a pas commencé\u00a0: renommez-le, ou démarrez sans démonstration (MAILLAGE_DEMONSTRATION=no).`,
    );
  await pool.query(`drop schema if exists ${lot.slug} cascade;
    create schema ${lot.slug};
    comment on schema ${lot.slug} is '${begun}'`);
}

/** The network is listed last: a first start that is cut short begins again instead of serving half of it. */
async function listNetwork(client: pg.Client): Promise<void> {
  await client.query('begin');
  await addNetwork(client, lot);
  await client.query(`comment on schema ${lot.slug} is null`);
  await client.query('commit');
}
