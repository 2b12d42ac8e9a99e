import type { Database, Transaction } from '#platform/database/deed';
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
  work: (tx: Transaction) => Promise<{ location: string } | { refusal: Refusal }>,
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

/** A form that was sent, and where it leads when it is not refused. */
interface Sent {
  formId: string;
  location: string;
}

/**
 * The same for several forms at once, in one transaction: `work` does what those ask that were not sent before, and answers
 * a refusal or null for each. It leaves nothing of what it refuses, and nothing of that is kept here either.
 */
export function submitAll<One extends Sent, Refusal>(
  db: Database,
  sent: readonly One[],
  work: (tx: Transaction, first: readonly One[]) => Promise<readonly (Refusal | null)[]>,
): Promise<Outcome<Refusal>[]> {
  return db.transaction().execute(async (tx) => {
    const locations = await claimAll(tx, sent);
    const first = [...new Map(sent.map((one) => [one.formId, one])).values()].filter(
      ({ formId }) => !locations.has(formId),
    );
    const answers = first.length > 0 ? await work(tx, first) : [];
    const refusals = new Map<string, Refusal>();
    for (const [rank, { formId, location }] of first.entries()) {
      const refusal = answers[rank] ?? null;
      if (refusal === null) locations.set(formId, location);
      else refusals.set(formId, refusal);
    }
    await giveBack(tx, [...refusals.keys()]);
    return sent.map(({ formId }) =>
      refusals.has(formId)
        ? { location: null, refusal: refusals.get(formId) as Refusal }
        : { location: locations.get(formId) as string, refusal: null },
    );
  });
}

/** Takes the ids, in one order for everybody; answers the first results of those that were taken before. */
async function claimAll(tx: Transaction, sent: readonly Sent[]): Promise<Map<string, string>> {
  const named = new Map(sent.map((one) => [nameOf(one.formId), one]));
  const rows = [...named].map(([id, { formId, location }]) => ({ id, location: sealFor(formId, location) }));
  const taken = await tx
    .insertInto('formSubmission')
    .values(rows.sort((one, other) => (one.id < other.id ? -1 : 1)))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  for (const { id } of taken) named.delete(id);
  if (named.size === 0) return new Map();
  const before = await tx
    .selectFrom('formSubmission')
    .select(['id', 'location'])
    .where('id', 'in', [...named.keys()])
    .execute();
  return new Map(
    before.map(({ id, location }) => {
      const { formId } = named.get(id) as Sent;
      return [formId, openFor(formId, location)];
    }),
  );
}

async function giveBack(tx: Transaction, formIds: readonly string[]): Promise<void> {
  if (formIds.length === 0) return;
  await tx.deleteFrom('formSubmission').where('id', 'in', formIds.map(nameOf)).execute();
}

/** Takes the id, waiting for whoever holds it; answers the first result when there is one. */
async function claim(tx: Transaction, formId: string): Promise<string | null> {
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
