import { allSpaces, welcomersOf } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { Subject } from './report.ts';
import { addReport, markReport } from './store.ts';

const said: [subjects: Subject[], message: string, daysAgo: number][] = [
  [['hours'], 'Le vendredi, c’est fermé à 17 h et pas à 18 h.', 1],
  [['address'], 'L’entrée est maintenant derrière la mairie, du côté du parking.', 4],
  [['phone', 'other'], 'Le numéro sonne occupé depuis lundi. J’ai laissé un mot à l’accueil.', 6],
];

/** A few errors that people would have reported, on invented spaces only; somebody sees to the oldest. */
export async function tellReports(db: Database, now: Date): Promise<void> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  const step = Math.floor(spaces.length / said.length);
  for (const [rank, [subjects, message, daysAgo]] of said.entries()) {
    const space = spaces[rank * step];
    const createdAt = hoursBefore(now, daysAgo * 24);
    if (!space) continue;
    const report = { spaceId: space.id, subjects, message, contact: null, lang: 'fr' as const, createdAt };
    const id = await addReport(db, report);
    if (rank === said.length - 1) await tellTaken(db, { id, spaceId: space.id }, hoursBefore(now, 20));
  }
}

async function tellTaken(db: Database, { id, spaceId }: { id: string; spaceId: string }, takenAt: Date) {
  const [somebody] = await welcomersOf(db, spaceId);
  if (!somebody) return;
  const nothingYet = { answer: null, handledBy: null, handledAt: null };
  await markReport(db, id, { ...nothingYet, state: 'taken', takenBy: somebody.name, takenAt });
}

const hoursBefore = (now: Date, hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
