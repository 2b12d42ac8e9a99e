import { createHash } from 'node:crypto';

const fields = ['name', 'email', 'phone', 'title', 'presence', 'consent'] as const;
type Field = (typeof fields)[number];

/** What a form says of somebody, field by field; what it does not ask is left out. */
export type Said = Partial<Record<Field, string>>;

/** What a form showed when it was opened: a few letters per field. */
export const printOf = (said: Said): string => fields.map((field) => print(said[field])).join('.');

/** Two people had one form open. A form that does not tell what it showed is taken as an old one. */
export interface Meeting {
  shown: string;
  /** What is written now. */
  theirs: Said;
  /** What was just typed. */
  mine: Said;
}

/** What became something else while the form was open, and is not what was typed either. */
export const movedIn = (meeting: Meeting): Field[] => fields.filter((field) => isMoved(meeting, field));

/** Whether she had agreed when the form was opened, and does no more. */
export const isTakenBack = (shown: string, consent: unknown): boolean =>
  consent === 'no' && !isAsShown(shown, 'consent', 'no');

/**
 * The form as it is drawn again: what was typed stays, with what is written now beside it where both were changed;
 * what was not touched follows. An agreement is never typed over: it is the one that is written now.
 */
export function meet(meeting: Meeting): { values: Said; both: Field[] } {
  const { shown, mine, theirs } = meeting;
  const isMine = (field: Field): boolean =>
    field === 'consent' ? !isMoved(meeting, field) : !isAsShown(shown, field, mine[field]);
  const values = fields.map((field) => [field, (isMine(field) ? mine : theirs)[field]]);
  const both = movedIn(meeting).filter((field) => field === 'consent' || isMine(field));
  return { values: Object.fromEntries(values), both };
}

const isMoved = ({ shown, mine, theirs }: Meeting, field: Field): boolean =>
  mine[field] !== undefined && mine[field] !== theirs[field] && !isAsShown(shown, field, theirs[field]);

const isAsShown = (shown: string, field: Field, value: string | undefined): boolean =>
  shown.split('.')[fields.indexOf(field)] === print(value);

const print = (value: string | undefined): string =>
  createHash('sha256')
    .update(value ?? '')
    .digest('base64url')
    .slice(0, 10);
