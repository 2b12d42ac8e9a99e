import type { Role } from '#platform/access';

const minute = 60;
const day = 24 * 60 * minute;

/** How long a sign-in lasts without activity: on a computer of one's own, and on a shared one. */
const lastingSeconds = { own: 30 * day, shared: 30 * minute };

/** Whatever happens, a sign-in ends after so long, and its cookie with it. */
export const longestSeconds = 400 * day;

/** When a sign-in used now ends, if nothing more happens. */
export const endOf = (shared: boolean, now: Date): Date =>
  new Date(now.getTime() + (shared ? lastingSeconds.shared : lastingSeconds.own) * 1000);

/** Activity is written down once a minute, not at every page. */
export const isStale = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() > minute * 1000;

/** The roles that read what concerns others: a password alone is not enough for them. */
export const guardedRoles: readonly Role[] = ['coordinator', 'ambassador', 'partner'];

export const needsSecondFactor = (grants: readonly { role: Role }[]): boolean =>
  grants.some((grant) => guardedRoles.includes(grant.role));
