// Owns: action_step. Reads: person.
import type { DbOf } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Step } from './decision.ts';

type Db = DbOf<'actionStep', 'person'>;

export interface Taken {
  step: Step;
  why: string;
  dueBefore: IsoDate | null;
  personName: string | null;
  at: Date;
}

/** What became of an action, from its beginning on. */
export const stepsOf = (db: Db, actionId: string): Promise<Taken[]> =>
  db
    .selectFrom('actionStep')
    .leftJoin('person', 'person.id', 'personId')
    .select(['step', 'why', 'dueBefore', 'person.name as personName', 'at'])
    .where('actionId', '=', actionId)
    .orderBy('at')
    .orderBy('actionStep.id')
    .$castTo<Taken>()
    .execute();

export async function insertStep(
  db: Db,
  row: { actionId: string; step: Step; why: string; dueBefore?: IsoDate; personId: string | null; at: Date },
): Promise<void> {
  await db.insertInto('actionStep').values(row).execute();
}
