import { z } from 'zod';
import { choice, choices, line, lines, optional } from '#platform/forms/fields';
import type { Lang } from '#platform/i18n';

export const subjects = ['hours', 'phone', 'address', 'closed', 'services', 'access', 'other'] as const;
export type Subject = (typeof subjects)[number];

/**
 * `open`: waits for somebody. `taken`: somebody said that she sees to it. `done`: the page was corrected. `refused`: the
 * page is right as it is.
 */
export const states = ['open', 'taken', 'done', 'refused'] as const;
export type ReportState = (typeof states)[number];

export interface Report {
  id: string;
  spaceId: string;
  subjects: Subject[];
  message: string;
  contact: string | null;
  lang: Lang;
  state: ReportState;
  answer: string | null;
  handledBy: string | null;
  handledAt: Date | null;
  /** Who sees to it, and since when. */
  takenBy: string | null;
  takenAt: Date | null;
  /** When whoever sent it was told the result. */
  toldAt: Date | null;
  createdAt: Date;
}

/** What somebody made of a report. */
export type Handling = Pick<Report, 'state' | 'answer' | 'takenBy' | 'takenAt' | 'handledBy' | 'handledAt'>;

/** What may follow a state. */
export const stepsFrom: Record<ReportState, readonly ReportState[]> = {
  open: ['taken', 'done', 'refused'],
  taken: ['done', 'refused', 'open'],
  done: ['open'],
  refused: ['open'],
};

/** A report with the space that it is about. */
export type PlacedReport = Report & { spaceName: string; slug: string; communeName: string };

/** A mailbox, or the digits of a telephone, whatever is said with them: « le soir, 05 36 49 12 10 ». */
const reachesSomebody = (contact: string): boolean =>
  mailboxOf(contact) !== null || contact.replace(/\D/g, '').length >= fewestDigits;

const fewestDigits = 6;

export const ReportForm = z.object({
  subjects: choices(subjects).pipe(z.array(z.enum(subjects)).min(1, 'noSubject')),
  message: lines(2000),
  contact: optional(line(254).pipe(z.string().refine(reachesSomebody, 'noContact'))),
});

/** The mailbox that somebody left, in small letters; null for a telephone, or nothing. */
export function mailboxOf(contact: string | null): string | null {
  const read = z.email().safeParse(contact?.toLowerCase());
  return read.success ? read.data : null;
}

/** What a machine that fills in every field writes where people see nothing. */
export const trapField = 'site';

/** The list holds a form per report, each with a field of its own. */
export const answerField = (id: string): string => `answer-${id}`;

/** What becomes of a report, with a note for the team. */
export const handlingForm = (id: string) =>
  z.object({ state: choice(states), [answerField(id)]: optional(lines(1000)) }).transform((read) => ({
    state: read.state as ReportState,
    answer: (read[answerField(id)] as string) ?? null,
  }));
