import { can, type Viewer } from '#platform/access';

export const kinds = ['committee', 'group'] as const;
export type Kind = (typeof kinds)[number];

export const standings = ['chair', 'secretary', 'member'] as const;
export type Standing = (typeof standings)[number];

export const longestName = 120;
export const longestMandate = 10_000;
export const longestOrganisation = 120;
/** Beyond that nobody decides anything together, and a list of who was called fits no page. */
export const mostMembers = 200;

/** What a group says of itself; `mandateUntil` is a day such as 2027-12-31. */
export interface Said {
  kind: Kind;
  name: string;
  mandate: string;
  mandateUntil: string | null;
  isOpen: boolean;
  isPublic: boolean;
}

export interface Group extends Said {
  id: string;
  slug: string;
  createdAt: Date;
  archivedAt: Date | null;
}

export interface Member {
  id: string;
  groupId: string;
  personId: string;
  name: string;
  email: string | null;
  organisation: string;
  standing: Standing;
  /** The member whose seat she takes when that one cannot come. */
  deputyOf: string | null;
}

/** What somebody may do in a group, each with what comes before it. */
export const accesses = ['none', 'read', 'write', 'steer'] as const;
export type Access = (typeof accesses)[number];

export const reaches = (access: Access, wanted: Access): boolean =>
  accesses.indexOf(access) >= accesses.indexOf(wanted);

/**
 * Who presides or keeps the secretariat steers a group, so do those of the coordination, so that none is ever left with
 * nobody to open its door.
 */
export const steers = (viewer: Viewer, standing: Standing | null): boolean =>
  can(viewer, 'group.steer') || standing === 'chair' || standing === 'secretary';

/** Members write, and the network's people read what is open. Nobody does more than read in a group that is archived. */
export function accessOf(group: Group, viewer: Viewer, standing: Standing | null): Access {
  const isOver = group.archivedAt !== null;
  if (steers(viewer, standing)) return isOver ? 'read' : 'steer';
  if (standing === 'member') return isOver ? 'read' : 'write';
  return group.isOpen && isOfTheNetwork(viewer) ? 'read' : 'none';
}

/** Somebody who works with the network; inhabitants have accounts as well. */
export const isOfTheNetwork = (viewer: Viewer): boolean =>
  viewer.grants.some(({ role }) => role !== 'inhabitant');
