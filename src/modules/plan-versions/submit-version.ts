import { draftOf, lockPlan } from '#modules/plans';
import { actionsOf, type PlanContent, withoutNames } from '#modules/plans/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import type { IsoDate } from '#platform/time';
import { type Decision, decide, insertVersion, versionsOf } from './versions-store.ts';

/** A committee validated a version of a plan: whoever keeps a register of decisions writes it there. */
export const planValidated = defineEvent<{
  planId: string;
  versionId: string;
  number: number;
  title: string;
  groupId: string;
  committeeId: string;
  personId: string | null;
  /** Which scenario is kept, and the day of the meeting in which it was decided. */
  scenario: string | null;
  metOn: IsoDate | null;
  now: Date;
}>('planValidated');

interface Submission {
  committeeId: string;
  note: string;
  by: { personId: string | null; name: string };
  now: Date;
  /** Puts what the program counts in its place, as it is today. */
  measure: (content: PlanContent) => Promise<PlanContent>;
}

export type SubmissionRefusal = 'waiting' | 'empty';

/** Freezes a plan as it is now under the next number, for a committee; no name of a member with it. One version waits at a time. */
export const submitVersion = (
  db: Database,
  planId: string,
  { committeeId, note, by, now, measure }: Submission,
): Promise<{ refusal: SubmissionRefusal; number: null } | { refusal: null; number: number }> =>
  inTransaction(db, async (tx) => {
    const plan = await lockPlan(tx, planId);
    if (!plan) throw new Error('There is no such plan.');
    const [last] = await versionsOf(tx, planId);
    if (last?.state === 'submitted') return { refusal: 'waiting', number: null };
    const draft = await draftOf(tx, plan);
    if (actionsOf(draft).length === 0) return { refusal: 'empty', number: null };
    const number = (last?.number ?? 0) + 1;
    const content = JSON.stringify(withoutNames(await measure(draft)));
    const said = { ...{ planId, number, content, note, committeeId }, submitter: by.name, submittedAt: now };
    await insertVersion(tx, { ...said, submittedBy: by.personId });
    return { refusal: null, number };
  });

/** The committee says yes, or sends it back with a word. What was decided stays decided. */
export const decideVersion = (
  db: Database,
  { planId, number }: { planId: string; number: number },
  decision: Decision,
): Promise<{ refusal: 'decided' | null }> =>
  inTransaction(db, async (tx) => {
    const plan = await lockPlan(tx, planId);
    const versionId = await decide(tx, { planId, number }, decision);
    const version = (await versionsOf(tx, planId)).find((each) => each.id === versionId);
    if (!plan || !version) return { refusal: 'decided' };
    if (decision.state === 'validated')
      await announce(tx, planValidated, {
        ...{ planId, versionId: version.id, number, title: plan.title, groupId: plan.groupId },
        ...{ committeeId: version.committeeId, personId: decision.decidedBy, now: decision.decidedAt },
        ...{ scenario: decision.scenario ?? null, metOn: decision.metOn ?? null },
      });
    return { refusal: null };
  });
