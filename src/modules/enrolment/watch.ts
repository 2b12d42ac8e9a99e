import type { Ask } from '#platform/http/env';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, secondsUntil } from '#platform/session/throttle';
import { isAnswered, sinceMoment } from './challenge.ts';
import { trapField } from './newcomer-form.ts';

/** What to make of a form that was filled in as it should. */
export type Verdict =
  | { kind: 'pass' | 'trapped' | 'ask' }
  | { kind: 'wait'; seconds: number; because: 'machine' | 'mailbox' };

/** Nobody reads four questions and answers them in less; after hours, one question more is no trouble. */
const fastestMs = 3000;
const slowestMs = 4 * 3_600_000;
/** A form is sent again by impatience, or for a neighbour after « back » in the browser: not by the hundred. */
const perDrawing: Allowance = { tries: 3, everySeconds: 3600 };

/** Twelve people who register one after the other at the computers of a space have one address. */
const perMachine: Allowance = { tries: 20, everySeconds: 30 };
const mostPerMachine: Allowance = { tries: 120, everySeconds: 10 };
/** Each is a mail to a mailbox that anybody may type; a couple has one, and comes to several workshops. */
const perMailbox: Allowance = { tries: 12, everySeconds: 900 };
/** All together: a workshop that everybody waited for, but not a crowd of machines. */
const together: Allowance = { tries: 400, everySeconds: 1 };

/** Looks at who sends: most pass unasked, what looks like a machine is asked one question more. */
export async function watch(c: Ask, mailbox: string | null): Promise<Verdict> {
  const body = await c.req.parseBody();
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  if (text(trapField) !== '') return { kind: 'trapped' };

  const machine = clientAddress(c);
  const seconds = await secondsUntil(c, `enrol much ${machine}`, mostPerMachine);
  if (seconds > 0) return { kind: 'wait', seconds, because: 'machine' };
  const isCalm = (await mayTry(c, `enrol ${machine}`, perMachine)) && (await mayTry(c, 'enrol', together));
  if (isCalm && (await wasRead(c, text('_since')))) return passFor(c, mailbox);

  const answer = { challenge: text('challenge'), answer: text('answer'), proof: text('proof') };
  if (!isAnswered(answer, c.var.secret, c.var.now)) return { kind: 'ask' };
  const isFirst = await mayTry(c, `answer ${answer.challenge}`, { tries: 1, everySeconds: 7200 });
  return isFirst ? passFor(c, mailbox) : { kind: 'ask' };
}

async function passFor(c: Ask, mailbox: string | null): Promise<Verdict> {
  const seconds = mailbox === null ? 0 : await secondsUntil(c, `enrol mailbox ${mailbox}`, perMailbox);
  return seconds > 0 ? { kind: 'wait', seconds, because: 'mailbox' } : { kind: 'pass' };
}

/** Whether a form was drawn by us, long enough ago to be read, and was not sent over and over. */
async function wasRead(c: Ask, moment: string): Promise<boolean> {
  const since = sinceMoment(moment, c.var.secret, c.var.now);
  if (since === null || since < fastestMs || since > slowestMs) return false;
  return mayTry(c, `drawing ${moment}`, perDrawing);
}

const mayTry = async (c: Ask, what: string, allowance: Allowance): Promise<boolean> =>
  (await secondsUntil(c, what, allowance)) === 0;
