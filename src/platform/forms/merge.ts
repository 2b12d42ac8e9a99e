import { createHash } from 'node:crypto';

type NameOf<Fields> = keyof Fields & string;

/** What the form showed when it was opened: one fingerprint per field, in the form's order. */
export const baseOf = <Fields extends object>(fields: readonly NameOf<Fields>[], shown: Fields): string =>
  fields.map((field) => fingerprint(shown[field])).join('.');

/** What a form showed, beside what is there when it is sent. */
export interface Seen<Fields> {
  fields: readonly NameOf<Fields>[];
  /** What the form showed when it was opened. */
  base: string;
  /** What is there now, whoever wrote it. */
  theirs: Fields;
}

export interface Meeting<Fields> extends Seen<Fields> {
  /** What was just typed. */
  mine: Fields;
  /** Where both were looked at and the other one's answer was preferred. */
  yielded: readonly NameOf<Fields>[];
}

/**
 * Two people had one form open. A field that only one of them touched is hers; a field that both changed,
 * each in her own way, is a conflict that the second of them settles.
 */
export function merge<Fields extends object>(
  meeting: Meeting<Fields>,
): { wanted: Partial<Fields>; conflicts: NameOf<Fields>[] } {
  const touched = meeting.fields.filter((field) => isTouched(meeting, field));
  const conflicts = touched.filter((field) => hasMoved(meeting, field));
  const mine = touched.filter((field) => !meeting.yielded.includes(field));
  const wanted = Object.fromEntries(mine.map((field) => [field, meeting.mine[field]])) as Partial<Fields>;
  return { wanted, conflicts };
}

/** A form without its base (a hand-made request) is taken as opened just now. */
function baseAt<Fields>({ fields, base, theirs }: Seen<Fields>, field: NameOf<Fields>): string {
  const parts = base === '' ? [] : base.split('.');
  return parts.length === fields.length
    ? (parts[fields.indexOf(field)] as string)
    : fingerprint(theirs[field]);
}

function isTouched<Fields>(meeting: Meeting<Fields>, field: NameOf<Fields>): boolean {
  if (meeting.mine[field] === undefined) return false;
  const typed = fingerprint(meeting.mine[field]);
  return typed !== baseAt(meeting, field) && typed !== fingerprint(meeting.theirs[field]);
}

/** Whether somebody wrote another value since the form was opened. */
export const hasMoved = <Fields>(seen: Seen<Fields>, field: NameOf<Fields>): boolean =>
  baseAt(seen, field) !== fingerprint(seen.theirs[field]);

/** A few letters that stand for a value: two of them differ when the values do, whatever the order of a list. */
const fingerprint = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('base64url')
    .slice(0, 10);

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (value instanceof Date) return value.toISOString();
  if (value !== null && typeof value === 'object')
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return value ?? null;
}
