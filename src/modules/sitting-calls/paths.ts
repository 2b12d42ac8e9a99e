import { sittingPath } from '#modules/sittings/rules';

/** What a letter's link opens; `answer` is what she pressed in it. */
export const linkPath = (token: string, answer?: string): string =>
  `/convocation/${token}${answer ? `?reponse=${answer}` : ''}`;

export const answersPath = (sittingId: string, ...rest: string[]): string =>
  sittingPath(sittingId, 'convocation', ...rest);
