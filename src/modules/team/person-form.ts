import { z } from 'zod';
import { optional } from '#platform/forms/fields';

/** A colleague chosen in a list. */
export const colleague = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.string('missing').pipe(z.uuid('unknownChoice')),
);

/** What somebody who leaves hands over, and to whom. */
export const Departure = z.object({
  keys: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(200))),
  to: optional(z.uuid('unknownChoice')),
});
