import type { Transaction } from 'kysely';
import { draftOf, lockPlan } from '#modules/plans';
import type { Plan, PlanContent } from '#modules/plans/rules';
import type { Database } from '#platform/database/connect';
import type { Tables } from '#platform/database/tables';
import { type Outcome, submit } from '#platform/forms/submit';
import { found } from '#platform/http/guard';
import { type Met, meet, type Said } from './met.ts';

export interface Saving<Refusal> {
  planId: string;
  formId: string;
  /** What was typed, and what it was typed over. */
  typed: Said & { base: string };
  location: string;
  /** The same as it stands now; nothing when somebody took it away. */
  theirs: (tx: Database, plan: Plan, content: PlanContent) => Promise<Said | null> | Said | null;
  write: (tx: Transaction<Tables>, said: Said) => Promise<{ refusal: Refusal | null }>;
}

export interface Crossed {
  met: Met;
  theirs: Said;
}

/** Saves what was typed with what others saved meanwhile; where both changed one answer, nothing is saved and both are told. */
export async function save<Refusal extends string>(
  db: Database,
  { planId, formId, typed, location, theirs, write }: Saving<Refusal>,
): Promise<Outcome<Refusal | 'crossed'> & { crossed: Crossed | null }> {
  let crossed: Crossed | null = null;
  const outcome = await submit<Refusal | 'crossed'>(db, formId, async (tx) => {
    const plan = found(await lockPlan(tx, planId));
    const now = found(await theirs(tx, plan, await draftOf(tx, plan)));
    const met = meet(now, typed);
    if (met.crossed.length > 0) {
      crossed = { met, theirs: now };
      return { refusal: 'crossed' };
    }
    const { refusal } = await write(tx, met.said);
    return refusal ? { refusal } : { location };
  });
  return { ...outcome, crossed };
}
