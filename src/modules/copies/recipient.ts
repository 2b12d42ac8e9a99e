import { z } from 'zod';
import { choice, given, line, optional } from '#platform/forms/fields';
import type { IsoDate } from '#platform/time';

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
  /** When they were handed over. */
  deliveredOn: IsoDate | null;
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
  address: optional(line(500)),
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

/** How many copies a parcel holds: about nine kilograms, which one person carries. */
const perParcel = 100;

/** A part of what a recipient receives. */
export interface Parcel {
  recipient: Recipient;
  copies: number;
  /** From 1 on, of so many. */
  number: number;
  of: number;
}

/** Hundreds of copies leave in several parcels of about the same weight, each with its label. */
export function parcelsOf(recipient: Recipient): Parcel[] {
  const of = Math.ceil(recipient.copies / perParcel);
  const least = Math.floor(recipient.copies / of);
  const more = recipient.copies % of;
  return Array.from({ length: of }, (_, index) => ({
    recipient,
    copies: least + (index < more ? 1 : 0),
    number: index + 1,
    of,
  }));
}

/** Which recipients papers are printed for. */
export interface PaperChoice {
  kind: Kind | null;
  /** Only those who have not received theirs. */
  isWaiting: boolean;
}

export const chosen = (recipients: readonly Recipient[], { kind, isWaiting }: PaperChoice): Recipient[] =>
  recipients.filter(
    (one) => (kind === null || one.kind === kind) && (!isWaiting || one.deliveredOn === null),
  );
