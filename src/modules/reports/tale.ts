import { allSpaces } from '#modules/network';
import type { Database } from '#platform/database/connect';
import type { Subject } from './report.ts';
import { addReport } from './store.ts';

const said: [subjects: Subject[], message: string, daysAgo: number][] = [
  [['hours'], 'Le vendredi, c’est fermé à 17 h et pas à 18 h.', 1],
  [['address'], 'L’entrée est maintenant derrière la mairie, du côté du parking.', 4],
  [['phone', 'other'], 'Le numéro sonne occupé depuis lundi. J’ai laissé un mot à l’accueil.', 6],
];

/** A few errors that people would have reported, on invented spaces only. */
export async function tellReports(db: Database, now: Date): Promise<void> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  const step = Math.floor(spaces.length / said.length);
  for (const [rank, [subjects, message, daysAgo]] of said.entries()) {
    const space = spaces[rank * step];
    const createdAt = new Date(now.getTime() - daysAgo * 86_400_000);
    if (space)
      await addReport(db, { spaceId: space.id, subjects, message, contact: null, lang: 'fr', createdAt });
  }
}
