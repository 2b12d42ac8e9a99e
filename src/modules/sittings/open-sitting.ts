import { accessTo, groupById, groupCrumbs, isInside } from '#modules/groups';
import { type Access, type Group, reaches } from '#modules/groups/rules';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import type { Lang } from '#platform/i18n';
import type { Crumb } from '#ui/Breadcrumb';
import { sittingPath } from './paths.ts';
import type { Sitting } from './sitting.ts';
import { sittingById } from './store.ts';

export interface OpenSitting {
  sitting: Sitting;
  group: Group;
  viewer: SignedIn;
  access: Access;
  /** A member, in a group that still works. */
  mayWrite: boolean;
  maySteer: boolean;
  /** She reads what members read of each other, also once the group is archived. */
  isInside: boolean;
}

/** The meeting of the address, for somebody who may do that much in its group; nothing changes in one that is archived. */
export async function openSitting(c: Ask, wanted: Exclude<Access, 'none'>): Promise<OpenSitting> {
  const viewer = signedIn(c);
  const sitting = found(await sittingById(c.var.db, idIn(c, 'sitting')));
  const group = found(await groupById(c.var.db, sitting.groupId));
  const access = await accessTo(c.var.db, group, viewer);
  if (!reaches(access, wanted)) throw new NotAllowed();
  const mayWrite = reaches(access, 'write');
  const opened = { sitting, group, viewer, access, mayWrite, maySteer: access === 'steer' };
  return { ...opened, isInside: await isInside(c.var.db, group.id, viewer) };
}

/** Where its pages stand; `label` names the page itself. */
export function sittingCrumbs(
  lang: Lang,
  { group, sitting }: Pick<OpenSitting, 'group' | 'sitting'>,
  label?: string,
): Crumb[] {
  const above = [...groupCrumbs(lang, group)];
  return label === undefined
    ? [...above, { label: sitting.title }]
    : [...above, { href: sittingPath(sitting.id), label: sitting.title }, { label }];
}
