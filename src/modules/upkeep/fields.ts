import { createHash } from 'node:crypto';
import type { SpaceFields } from '#modules/network/rules';

/** A field of a space, as it is named in forms, in the history and in proposals. */
export type FieldName = keyof SpaceFields;

export type SomeFields = Partial<SpaceFields>;

/** Everything that the history may speak of. */
export type Changed = FieldName | 'status';

/** The longest text of each field, in characters; the columns of `space` have the same bounds. */
export const limits: Partial<Record<FieldName, number>> = {
  name: 150,
  address: 250,
  addressExtra: 250,
  summary: 280,
  description: 10_000,
  priceNote: 500,
  accessNote: 500,
  gettingThere: 1000,
  bus: 500,
  parking: 500,
};

/** A few letters that stand for a value: two of them differ when the values do, whatever the order of a list. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('base64url')
    .slice(0, 10);

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (value !== null && typeof value === 'object')
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return value ?? null;
}
