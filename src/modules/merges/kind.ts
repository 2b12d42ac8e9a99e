/** What may be known twice. */
export const kinds = ['space', 'structure', 'person'] as const;
export type Kind = (typeof kinds)[number];

export const slugs: Record<Kind, string> = { space: 'espaces', structure: 'structures', person: 'personnes' };

export const kindOf = (slug: string | undefined): Kind | undefined =>
  kinds.find((kind) => slugs[kind] === slug);

/** Who may make two things one: a space is looked after where it is, the rest is the whole network's. */
export const permissionOf = (kind: Kind) => (kind === 'space' ? 'merge.spaces' : 'merge.all');

export const listPath = '/extranet/doublons';

/** Where two things are looked at side by side. */
export const pairPath = (kind: Kind, one: string, other: string): string =>
  `${listPath}/${slugs[kind]}/${one}/${other}`;

export const donePath = `${listPath}/reunis`;

export const undoPath = (mergingId: string): string => `${donePath}/${mergingId}`;
