import { type Database, inTransaction } from '#platform/database/deed';
import { usualMotto, usualTitle } from './edition.ts';
import { editionOf, editions, insertEdition, lockEditions, openEdition } from './store.ts';

/** `past`: a later edition is frozen already, so that the booklet could not say what changed since. */
export type BeginRefusal = 'taken' | 'past' | 'another';

/** Begins a year's edition; one is prepared at a time, in the order of years, and a year has one. */
export const beginEdition = (db: Database, year: number): Promise<BeginRefusal | null> =>
  inTransaction(db, async (tx) => {
    await lockEditions(tx);
    if (await editionOf(tx, year)) return 'taken';
    if (await openEdition(tx)) return 'another';
    const [latest] = await editions(tx);
    if (latest && latest.year > year) return 'past';
    await insertEdition(tx, { year, title: usualTitle, motto: usualMotto });
    return null;
  });
