import type { Transaction } from 'kysely';
import type { Database } from '#platform/database/connect';
import type { Tables } from '#platform/database/tables';
import { nameOf, openFor, sealFor } from './sealed-result.ts';

/** What a submission came to: where to go next, or why not. */
export type Outcome<Refusal> = { location: string; refusal: null } | { location: null; refusal: Refusal };

class RolledBack<Refusal> extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super('refused');
    this.refusal = refusal;
  }
}

/**
 * Does what a form asks, once: the work and the form's id are kept in one transaction, so that the same
 * form sent twice, even at the same time, answers the first result. A refusal leaves no trace.
 */
export async function submit<Refusal = never>(
  db: Database,
  formId: string,
  work: (tx: Transaction<Tables>) => Promise<{ location: string } | { refusal: Refusal }>,
): Promise<Outcome<Refusal>> {
  try {
    const location = await db.transaction().execute(async (tx) => {
      const first = await claim(tx, formId);
      if (first !== null) return first;
      const result = await work(tx);
      if ('refusal' in result) throw new RolledBack(result.refusal);
      await tx
        .updateTable('formSubmission')
        .set({ location: sealFor(formId, result.location) })
        .where('id', '=', nameOf(formId))
        .execute();
      return result.location;
    });
    return { location, refusal: null };
  } catch (fault) {
    if (fault instanceof RolledBack) return { location: null, refusal: fault.refusal as Refusal };
    throw fault;
  }
}

/** Takes the id, waiting for whoever holds it; answers the first result when there is one. */
async function claim(tx: Transaction<Tables>, formId: string): Promise<string | null> {
  const id = nameOf(formId);
  const taken = await tx
    .insertInto('formSubmission')
    .values({ id, location: '' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) return null;
  const { location } = await tx
    .selectFrom('formSubmission')
    .select('location')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return openFor(formId, location);
}
