import { createHmac } from 'node:crypto';
import type { Role } from '#platform/access';

/** The one password that everybody knows; the database refuses its accounts outside demonstrations. */
export const demonstrationPassword = 'demonstration';

export const demonstrationRoles: readonly Role[] = [
  'coordinator',
  'ambassador',
  'animator',
  'partner',
  'inhabitant',
];

export const demonstrationEmail = (role: Role): string => `${role}@maillage.example`;

export const isDemonstrationEmail = (email: string): boolean =>
  demonstrationRoles.some((role) => demonstrationEmail(role) === email);

/** The secret of a demonstration account's code: always the same for one program, so that the page can show it. */
export const codeSecret = (secret: string, email: string): string =>
  createHmac('sha256', secret).update(`demonstration code ${email}`).digest('base64url').slice(0, 32);
