import type { Role, Viewer } from '#platform/access';

/** Where a viewer may do something: everywhere, or in these territories and spaces. Lists filter by it. */
export interface Scope {
  everywhere: boolean;
  communes: string[];
  epcis: string[];
  spaces: string[];
}

/** The same answer as `can`, for all places at once. */
export function scopeOf(viewer: Viewer, permission: string): Scope {
  const roles = viewer.permissions.get(permission) ?? [];
  const grants = viewer.grants.filter((grant) => roles.includes(grant.role));
  const ofTerritory = grants.filter((grant) => grant.role === 'ambassador');
  const ofSpaces = grants.filter((grant) => !isEverywhere(grant.role) && grant.role !== 'ambassador');
  return {
    everywhere: grants.some((grant) => isEverywhere(grant.role)),
    communes: ofTerritory.flatMap((grant) => grant.communes),
    epcis: ofTerritory.flatMap((grant) => grant.epcis),
    spaces: ofSpaces.flatMap((grant) => grant.spaces),
  };
}

/** Whether it is more than spaces of one's own: a territory, or all of them. What waits there is counted, not named. */
export const isOfMany = ({ everywhere, communes, epcis }: Scope): boolean =>
  everywhere || communes.length + epcis.length > 0;

const isEverywhere = (role: Role): boolean => role === 'coordinator' || role === 'partner';
