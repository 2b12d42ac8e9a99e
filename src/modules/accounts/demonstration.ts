import type { Role } from '#platform/access';

export const demonstrationRoles: readonly Role[] = [
  'coordinator',
  'ambassador',
  'animator',
  'partner',
  'inhabitant',
];

export const demonstrationEmail = (role: Role): string => `${role}@maillage.example`;

/** Everybody uses these accounts, by a password that everybody knows; they open nothing outside demonstrations. */
export const isDemonstrationEmail = (email: string): boolean =>
  demonstrationRoles.some((role) => demonstrationEmail(role) === email);
