import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { usualMotto, usualTitle } from './edition.ts';
import { editionOf, insertEdition, lockEditions, openEdition } from './store.ts';

/** Begins a year's edition; one is prepared at a time, and a year has one. */
export const beginEdition = (db: Database, year: number): Promise<'taken' | 'another' | null> =>
  inTransaction(db, async (tx) => {
    await lockEditions(tx);
    if (await editionOf(tx, year)) return 'taken';
    if (await openEdition(tx)) return 'another';
    await insertEdition(tx, { year, title: usualTitle, motto: usualMotto });
    return null;
  });
