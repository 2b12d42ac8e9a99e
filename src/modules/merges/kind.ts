import { type Kind, kinds } from '#modules/likeness/rules';
import { can } from '#platform/access';
import type { SignedIn } from '#platform/http/guard';

export const slugs: Record<Kind, string> = { space: 'espaces', structure: 'structures', person: 'personnes' };

export const kindOf = (slug: string | undefined): Kind | undefined =>
  kinds.find((kind) => slugs[kind] === slug);

/** Who may make two things one: a space is looked after where it is, the rest is the whole network's. */
export const permissionOf = (kind: Kind) => (kind === 'space' ? 'merge.spaces' : 'merge.all');

/** The kinds of which somebody may make two one. */
export const kindsOf = (viewer: SignedIn): Kind[] => kinds.filter((kind) => can(viewer, permissionOf(kind)));

export const listPath = '/extranet/doublons';

/** Where two things are looked at side by side. */
export const pairPath = (kind: Kind, one: string, other: string): string =>
  `${listPath}/${slugs[kind]}/${one}/${other}`;

export const donePath = `${listPath}/reunis`;

export const undoPath = (mergingId: string): string => `${donePath}/${mergingId}`;
