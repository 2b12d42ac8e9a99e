import { networkChapters } from '#platform/database/chapters';
import type { Pool } from '#platform/database/connect';
import { migrate } from '#platform/database/migrate';
import { connectListeners } from '#platform/events';
import type { Files } from '#platform/files/files';
import type { Module } from '#platform/module';
import { addNetwork } from '#platform/networks';

/** The network that a first start shows: fictitious, and it says so, except the public places that are real. */
const lot = {
  slug: 'lot',
  name: 'Espaces multimédia du Lot',
  demonstration: true,
  face: {
    territory: 'Lot',
    tagline: { fr: 'Partout dans le Lot, on vous accueille', en: 'All over the Lot, somebody welcomes you' },
    phone: '05 36 49 10 46',
    phoneHours: 'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    phoneHoursInWords: {
      fr: 'Du lundi au vendredi, de 9\u00a0h à\u00a012\u00a0h et de 14\u00a0h à\u00a017\u00a0h',
      en: 'Monday to Friday, from 9am to noon and from 2pm to 5pm',
    },
  },
};

/** Tells the demonstration network, module by module, by the operations that people use. */
export async function tellDemonstration(
  pool: Pool,
  modules: readonly Module[],
  { now, files, print }: { now: Date; files: Files; print: (sentence: string) => void },
): Promise<void> {
  // What a start that was cut short left behind belongs to no network: it would be told twice.
  await pool.pg.query(`drop schema if exists ${lot.slug} cascade`);
  await migrate(pool.pg, lot.slug, networkChapters(modules));
  const db = pool.network(lot.slug);
  connectListeners(modules);
  const tales = modules.flatMap((module) => module.tales ?? []).sort((a, b) => a.order - b.order);
  for (const tale of tales) {
    print(tale.title);
    await tale.tell(db, now, files);
  }
  // The network is listed last: a first start that is cut short begins again instead of serving half of it.
  await addNetwork(pool.pg, lot);
}
