import { can, type Viewer } from '#platform/access';
import type { PlacedName, Places } from './places.ts';
import { type Share, type TeamRole, teamRoles } from './share.ts';

/** Whether she looks after everybody: the coordinator does. */
export const looksAfterAll = (viewer: Viewer): boolean => can(viewer, 'team.direct');

/** Whether she may give this role there, or take it back: an ambassador, only that of animator, in her territory. */
export function mayGive(viewer: Viewer, share: Share, places: Places): boolean {
  if (looksAfterAll(viewer)) return true;
  return (
    share.role === 'animator' &&
    share.spaces.length > 0 &&
    share.spaces.every((id) => isHers(viewer, places.spaces.get(id)))
  );
}

/** Whether she may shut or open the account of somebody who holds, or held, all this. */
export const mayManage = (viewer: Viewer, shares: readonly Share[], places: Places): boolean =>
  looksAfterAll(viewer) || (shares.length > 0 && shares.every((share) => mayGive(viewer, share, places)));

/** Whether a role holds somewhere that the viewer looks after. */
export const isNear = (viewer: Viewer, { spaces, epcis, communes }: Share, places: Places): boolean =>
  looksAfterAll(viewer) ||
  spaces.some((id) => isHers(viewer, places.spaces.get(id))) ||
  epcis.some((epciCode) => can(viewer, 'team.manage', { epciCode })) ||
  communes.some((communeCode) => can(viewer, 'team.manage', { communeCode }));

export const rolesToGive = (viewer: Viewer): readonly TeamRole[] =>
  looksAfterAll(viewer) ? teamRoles : ['animator'];

/** The spaces where she may put somebody. */
export const spacesToGive = (viewer: Viewer, { spaces }: Places): PlacedName[] =>
  [...spaces.values()].filter((space) => !space.isClosed && isHers(viewer, space));

const isHers = (viewer: Viewer, space: PlacedName | undefined): boolean =>
  space !== undefined && can(viewer, 'team.manage', space);
