import { accessTo, groupById } from '#modules/groups';
import { type Access, type Group, reaches } from '#modules/groups/rules';
import type { Viewer } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import type { Plan } from './content.ts';
import { planById } from './store.ts';

export interface OpenPlan {
  plan: Plan;
  group: Group;
  access: Access;
}

/** The plan of the address, for somebody who may do that much in the group that prepares it, while that works. */
export async function openPlanOf(
  c: Ask,
  wanted: Exclude<Access, 'none'>,
): Promise<OpenPlan & { viewer: SignedIn }> {
  const viewer = signedIn(c);
  const open = await planAt(c, viewer);
  const isOver = open.group.archivedAt !== null && wanted !== 'read';
  if (isOver || !reaches(open.access, wanted)) throw new NotAllowed();
  return { viewer, ...open };
}

/** The plan of the address, whoever asks. */
export async function planAt(c: Ask, viewer: Viewer): Promise<OpenPlan> {
  const plan = found(await planById(c.var.db, idIn(c)));
  const group = found(await groupById(c.var.db, plan.groupId));
  return { plan, group, access: await accessTo(c.var.db, group, viewer) };
}
