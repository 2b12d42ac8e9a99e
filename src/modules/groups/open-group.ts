import { can, type Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import { found, NotAllowed, NotFound, type SignedIn, signedIn } from '#platform/http/guard';
import { type Access, accessOf, type Group, isOfTheNetwork, reaches, steers } from './group.ts';
import { standingOf } from './members-store.ts';
import { groupBySlug, type Listed, listGroups } from './store.ts';

/** What somebody may do in a group today. */
export const accessTo = async (db: Database, group: Group, viewer: Viewer): Promise<Access> =>
  accessOf(group, viewer, await standingOf(db, group.id, viewer.personId));

/** Whether somebody is in a group, or looks after all: what its members read of each other stays theirs once it is archived. */
export async function isInside(db: Database, groupId: string, viewer: Viewer): Promise<boolean> {
  const standing = await standingOf(db, groupId, viewer.personId);
  return standing !== null || steers(viewer, standing);
}

/** Those that she may read: hers first, then the others, then those that ended. */
export const groupsFor = (db: Database, viewer: SignedIn): Promise<Listed[]> =>
  listGroups(db, {
    personId: viewer.personId,
    all: can(viewer, 'group.steer'),
    open: isOfTheNetwork(viewer),
  });

export interface OpenGroup {
  group: Group;
  viewer: SignedIn;
  access: Access;
  /** She steers it, even archived: she may give it back to its members. */
  isSteering: boolean;
  /** She is one of its members, or looks after all groups; also once it is archived. */
  isInside: boolean;
}

/**
 * The group of the address, for somebody who may do that much in it; one that is archived is only read. Addresses are names:
 * one that she may not read is no more there for her than one that does not exist, unless it has a page for everybody.
 */
export async function openGroup(
  c: Ask,
  wanted: Exclude<Access, 'none'>,
  slug = c.req.param('group'),
): Promise<OpenGroup> {
  const viewer = signedIn(c);
  const group = found(await groupBySlug(c.var.db, slug ?? ''));
  const standing = await standingOf(c.var.db, group.id, viewer.personId);
  const access = accessOf(group, viewer, standing);
  if (access === 'none' && !group.isPublic) throw new NotFound();
  if (!reaches(access, wanted)) throw new NotAllowed();
  const isSteering = steers(viewer, standing);
  return { group, viewer, access, isSteering, isInside: isSteering || standing !== null };
}
