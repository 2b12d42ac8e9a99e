import { z } from 'zod';
import { email, line, optional, ticked } from '#platform/forms/fields';

/** A text that must be given; its absence has a sentence of its own, so that the summary is clear. */
export const given = (missing: string, max: number) => z.string(missing).min(1, missing).max(max, 'tooLong');

export const ownEmail = given('emailMissing', 254)
  .transform((text): unknown => text)
  .pipe(email);

/** A password that is compared, whatever its length and its ease. */
export const ownPassword = given('passwordMissing', 200);

/** What a sign-in carries from page to page. */
export const errandFields = { suite: optional(line(2000)), partage: ticked };
