import { draftOf, lockPlan } from '#modules/plans';
import type { Plan, PlanContent } from '#modules/plans/rules';
import type { Database, Transaction } from '#platform/database/deed';
import type { Said } from '#platform/forms/met';
import { submit } from '#platform/forms/submit';
import { submitMet } from '#platform/forms/submit-met';

export interface Saving<Refusal> {
  planId: string;
  formId: string;
  /** What was typed, and what it was typed over. */
  typed: Said & { base: string };
  location: string;
  /** The same as it stands now; nothing when somebody took it away. */
  theirs: (tx: Database, plan: Plan, content: PlanContent) => Promise<Said | null> | Said | null;
  write: (tx: Transaction, said: Said) => Promise<{ refusal: Refusal | null }>;
}

/** Saves a part of a plan, which nobody else writes meanwhile. */
export const save = <Refusal extends string>(
  db: Database,
  { planId, formId, typed, location, theirs, write }: Saving<Refusal>,
) =>
  submitMet<Refusal>(db, {
    form: { id: formId, data: typed },
    async theirs(tx) {
      const plan = await lockPlan(tx, planId);
      return plan ? theirs(tx, plan, await draftOf(tx, plan)) : null;
    },
    async write(tx, said) {
      const { refusal } = await write(tx, said);
      return refusal ? { refusal } : { location };
    },
  });

export interface Adding<Refusal> {
  planId: string;
  formId: string;
  /** Whether what it stands on is still there. */
  fits: (content: PlanContent) => boolean;
  write: (tx: Transaction, content: PlanContent) => Promise<{ location: string } | { refusal: Refusal }>;
}

/** Adds a part to a plan, unless a colleague took away meanwhile what it stands on. */
export const add = <Refusal extends string>(db: Database, { planId, formId, fits, write }: Adding<Refusal>) =>
  submit<Refusal | 'gone'>(db, formId, async (tx) => {
    const plan = await lockPlan(tx, planId);
    const content = plan && (await draftOf(tx, plan));
    return content && fits(content) ? write(tx, content) : { refusal: 'gone' as const };
  });
