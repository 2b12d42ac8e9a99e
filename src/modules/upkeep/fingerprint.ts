import { createHash } from 'node:crypto';

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
