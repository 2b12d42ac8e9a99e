import { allGroups, membersOf } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { decideVersion, submitVersion } from '#modules/plan-versions';
import { publishPlan, type WrittenPlan, writePlan } from '#modules/plans';
import type { Database } from '#platform/database/deed';
import { type Told, told } from './told.ts';

const dayMs = 86_400_000;

/** The plan of each group: one is validated and published, one waits for the committee, two are still written. */
export async function tellPlans(db: Database, now: Date): Promise<void> {
  const groups = await allGroups(db);
  const committee = groups.find(({ kind }) => kind === 'committee');
  for (const one of told) {
    const group = groups.find(({ name }) => name === one.group);
    if (group && committee) await tellPlan(db, { ...one, group, committee, now });
  }
}

interface Telling extends Omit<Told, 'group'> {
  group: Group;
  committee: Group;
  now: Date;
}

async function tellPlan(db: Database, { group, committee, plan, note, answer, now }: Telling): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const { id } = await writePlan(db, await carried(db, group, plan), { groupId: group.id, now: ago(90) });
  if (note === null) return;
  const secretary = await seatedIn(db, group, 'secretary');
  const submitted = { committeeId: committee.id, note, by: secretary, now: ago(answer === null ? 9 : 60) };
  await submitVersion(db, id, { ...submitted, measure: async (content) => content });
  if (answer === null) return;
  const { personId, name } = await seatedIn(db, committee, 'chair');
  const decision = { state: 'validated' as const, word: answer, decidedAt: ago(32) };
  await decideVersion(db, { planId: id, number: 1 }, { ...decision, decidedBy: personId, decider: name });
  await publishPlan(db, id, true);
}

async function seatedIn(db: Database, { id, name }: Group, standing: 'chair' | 'secretary') {
  const member = (await membersOf(db, id)).find((each) => each.standing === standing);
  if (!member) throw new Error(`${name} has no ${standing}`);
  return member;
}

/** An action is carried by the member who speaks for whoever was named, where one sits in the group. */
async function carried(db: Database, { id }: Group, plan: WrittenPlan): Promise<WrittenPlan> {
  const members = await membersOf(db, id);
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => {
        const member = members.find(({ organisation }) => organisation === action.carrier);
        return member ? { ...action, carrier: '', carrierId: member.id } : action;
      }),
    })),
  };
}
