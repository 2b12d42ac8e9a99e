import { groupById, standingOf } from '#modules/groups';
import { type Group, reaches, steers } from '#modules/groups/rules';
import { type OpenPlan, planAt, planBySlug } from '#modules/plans';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import { found, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import type { WholeVersion } from './version.ts';
import { validNumber, versionAt } from './versions-store.ts';

export interface OpenVersion extends OpenPlan {
  viewer: SignedIn;
  version: WholeVersion;
  committee: Group;
  mayDecide: boolean;
}

/** The version of the address, for those who read its group, and for the members of the committee that it is put to. */
export async function openVersion(c: Ask): Promise<OpenVersion> {
  const viewer = signedIn(c);
  const open = await planAt(c, viewer);
  const { db } = c.var;
  const version = found(await versionAt(db, open.plan.id, Number(c.req.param('number'))));
  const committee = found(await groupById(db, version.committeeId));
  // That a committee is open says who reads the committee, and nothing of the groups that write to it.
  const seat = await standingOf(db, committee.id, viewer.personId);
  if (!reaches(open.access, 'read') && seat === null) throw new NotAllowed();
  return { ...open, viewer, version, committee, mayDecide: await mayDecide(db, committee.id, viewer) };
}

/** What everybody reads at the address of a plan: the last version that was validated, once its group publishes it. */
export async function publishedAt(
  c: Ask,
): Promise<Pick<OpenVersion, 'plan' | 'group' | 'committee' | 'version'>> {
  const { db } = c.var;
  const plan = found(await planBySlug(db, c.req.param('plan') ?? ''));
  const number = found(plan.isPublic ? await validNumber(db, plan.id) : null);
  const version = found(await versionAt(db, plan.id, number));
  const group = found(await groupById(db, plan.groupId));
  return { plan, group, version, committee: found(await groupById(db, version.committeeId)) };
}

/** A committee speaks through whoever presides it or keeps its secretariat; the coordination may answer in its name. */
export const mayDecide = async (db: Database, committeeId: string, viewer: Viewer): Promise<boolean> =>
  steers(viewer, await standingOf(db, committeeId, viewer.personId));
