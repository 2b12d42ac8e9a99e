import type { Database } from '#platform/database/deed';
import { found } from '#platform/http/guard';
import { type Handling, mailboxOf, type PlacedReport, type ReportState } from './report.ts';
import { lockReport, markReport } from './store.ts';
import { changedSince, type Letterhead, tellResult } from './tell-reporter.ts';

/**
 * `gone`: a colleague has just handled it. `taken`: another one has just said that she sees to it. `unchanged`: it is said
 * to be corrected, and nothing on the page is since it was reported.
 */
export type HandlingRefusal = 'gone' | 'taken' | 'unchanged';

export type Handled = { refusal: HandlingRefusal } | { refusal: null; isTold: boolean };

/** Moves a report on. Whoever sent it and left a mailbox is told the result, once. */
export async function handleReport(
  tx: Database,
  id: string,
  wanted: { state: ReportState; answer: string | null },
  { name, letter }: { name: string; letter: Letterhead },
): Promise<Handled> {
  const report = found(await lockReport(tx, id));
  const refusal = whyNot(report, wanted.state, name);
  if (refusal) return { refusal };
  const isUnsaid = wanted.state === 'done' && wanted.answer === null;
  if (isUnsaid && (await changedSince(tx, report)).length === 0) return { refusal: 'unchanged' };

  const handling = handlingOf(report, wanted, { name, now: letter.now });
  const mailbox = report.toldAt === null ? mailboxOf(report.contact) : null;
  const { state } = handling;
  const isTold = mailbox !== null && (state === 'done' || state === 'refused');
  if (isTold) await tellResult(tx, mailbox, { ...report, ...handling, state }, letter);
  await markReport(tx, id, { ...handling, ...(isTold ? { toldAt: letter.now } : {}) });
  return { refusal: null, isTold };
}

/** Whoever comes second must not undo what a colleague just did. */
function whyNot({ state, takenBy }: PlacedReport, wanted: ReportState, name: string): HandlingRefusal | null {
  if (wanted === 'open') return null;
  if (state === 'done' || state === 'refused') return 'gone';
  return wanted === 'taken' && state === 'taken' && takenBy !== name ? 'taken' : null;
}

function handlingOf(
  { takenBy, takenAt }: PlacedReport,
  { state, answer }: { state: ReportState; answer: string | null },
  { name, now }: { name: string; now: Date },
): Handling {
  const nobody = { takenBy: null, takenAt: null, handledBy: null, handledAt: null, answer: null };
  if (state === 'open') return { ...nobody, state };
  if (state === 'taken') return { ...nobody, state, takenBy: name, takenAt: takenAt ?? now };
  return { state, takenBy, takenAt, answer, handledBy: name, handledAt: now };
}
