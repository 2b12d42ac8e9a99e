import { z } from 'zod';
import { choice, given, line, optional } from '#platform/forms/fields';

export const kinds = [
  'space',
  'town_hall',
  'tourist_office',
  'social_workers',
  'school',
  'library',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

/** Somebody who receives copies of an edition. */
export interface Recipient {
  id: string;
  kind: Kind;
  name: string;
  address: string | null;
  postalCode: string;
  city: string;
  copies: number;
}

const count = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/[\s\u00a0\u202f]/g, '') || undefined : value),
    z
      .string('missing')
      .regex(/^\d{1,7}$/, 'count')
      .transform(Number)
      .pipe(z.number().min(1, 'count').max(max, 'count')),
  );

export const RecipientForm = z.object({
  kind: choice(kinds),
  name: given('noName', 120),
  address: optional(line(200)),
  postalCode: z.string('postalCode').regex(/^\d{5}$/, 'postalCode'),
  city: given('noCity', 80),
  copies: count(100_000),
});

export const RunForm = z.object({ copies: count(1_000_000) });

export const ListForm = z.object({ list: choice(['spaces', 'town_halls']), copies: count(10_000) });

/** What the printer is usually asked for. */
export const usualRun = 10_000;

/** How many copies each kind receives, those that receive most first. */
export function sumsOf(
  recipients: readonly Recipient[],
): { kind: Kind; recipients: number; copies: number }[] {
  const groups = Map.groupBy(recipients, ({ kind }) => kind);
  return [...groups]
    .map(([kind, those]) => ({ kind, recipients: those.length, copies: copiesIn(those) }))
    .sort((one, other) => other.copies - one.copies);
}

export const copiesIn = (recipients: readonly Recipient[]): number =>
  recipients.reduce((sum, { copies }) => sum + copies, 0);
