/** The five roles of a network; what each may do is contributed by modules as permissions. */
export type Role = 'coordinator' | 'ambassador' | 'animator' | 'partner' | 'inhabitant';

/** Where a role holds: the whole network, communes and EPCI by their INSEE and SIREN codes, or some spaces. */
export interface Grant {
  role: Role;
  communes: readonly string[];
  epcis: readonly string[];
  spaces: readonly string[];
}

/** Whoever asks for a page: nobody in particular, or a signed-in person with what she was granted. */
export interface Viewer {
  personId: string | null;
  name: string;
  email: string | null;
  grants: readonly Grant[];
  /** The permissions of her roles, as the modules declare them. */
  permissions: ReadonlyMap<string, readonly Role[]>;
}

/** What a permission is asked about. */
export interface Target {
  spaceId?: string;
  communeCode?: string;
  epciCode?: string | null;
}

export const anonymous: Viewer = {
  personId: null,
  name: '',
  email: null,
  grants: [],
  permissions: new Map(),
};

export const isSignedIn = (viewer: Viewer): viewer is Viewer & { personId: string } =>
  viewer.personId !== null;

/**
 * Whether the viewer may do something, somewhere. Without a target: whether she may do it anywhere at all,
 * which decides what a menu shows; a page then asks again about its own target.
 */
export function can(viewer: Viewer, permission: string, target?: Target): boolean {
  const roles = viewer.permissions.get(permission) ?? [];
  return viewer.grants.some((grant) => roles.includes(grant.role) && (!target || reaches(grant, target)));
}

/** Whether a grant holds there: a coordinator's and a partner's everywhere. */
export function reaches(grant: Grant, target: Target): boolean {
  if (grant.role === 'coordinator' || grant.role === 'partner') return true;
  if (grant.role === 'ambassador') {
    return (
      (target.communeCode !== undefined && grant.communes.includes(target.communeCode)) ||
      (target.epciCode != null && grant.epcis.includes(target.epciCode))
    );
  }
  return target.spaceId !== undefined && grant.spaces.includes(target.spaceId);
}
