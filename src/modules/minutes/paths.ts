import { publicGroupPath } from '#modules/groups/rules';
import { sittingPath } from '#modules/sittings/rules';

/** The minutes of a meeting, and what is done with them. */
export const minutesPath = (sittingId: string, ...rest: string[]): string =>
  sittingPath(sittingId, 'compte-rendu', ...rest);

/** What the link of a member's letter opens, without an account. */
export const seatMinutesPath = (token: string, ...rest: string[]): string =>
  ['/relecture', token, ...rest].join('/');

export const publicMinutesPath = (slug: string, sittingId: string): string =>
  `${publicGroupPath(slug)}/comptes-rendus/${sittingId}`;
