import type { Database } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';
import {
  type Answer,
  type DatePoll,
  isOpen,
  isPast,
  mostRespondents,
  phaseOf,
  sameName,
} from './date-poll.ts';
import { sendOwnLink } from './letters.ts';
import { holdFor, insertGuest, insertLinks, namesIn, writeAnswers } from './respondent-store.ts';
import { lockPoll } from './store.ts';

/** `closed`: a date was chosen meanwhile, or all are past. `named`: somebody of that name answered. `full`: too many did. */
export type AnswerRefusal = 'closed' | 'named' | 'full' | 'nothing';

interface Said {
  pollId: string;
  says: ReadonlyMap<string, Answer>;
  now: Date;
  zone: string;
}

type Done = { refusal: AnswerRefusal } | { refusal: null };

/** Somebody who was asked answers, or changes what she answered. */
export async function answerAs(tx: Database, respondentId: string, said: Said): Promise<Done> {
  const open = await openFor(tx, said);
  if ('refusal' in open) return open;
  await writeAnswers(tx, { id: respondentId, pollId: open.poll.id }, open.says, said.now);
  return { refusal: null };
}

/** Somebody of the group who is signed in. */
export async function answerAsPerson(tx: Database, personId: string, said: Said): Promise<Done> {
  const holder = await holdFor(tx, said.pollId, personId);
  return answerAs(tx, holder.id, said);
}

export interface Guest {
  name: string;
  email: string | null;
  /** She knows that somebody of her name answered, and is another. */
  isAnother: boolean;
  /** Asked once her answer is written: whether her link may go to her mailbox, too. */
  mayBeWritten: () => Promise<boolean>;
}

/** Somebody without an account, by the link that is handed around: from now on she has her own, whose token is answered. */
export async function answerAsGuest(
  tx: Database,
  { name, email, isAnother, mayBeWritten }: Guest,
  said: Said,
): Promise<{ refusal: AnswerRefusal } | { refusal: null; token: string }> {
  const open = await openFor(tx, said);
  if ('refusal' in open) return open;
  const names = await namesIn(tx, said.pollId);
  if (names.length >= mostRespondents) return { refusal: 'full' };
  if (!isAnother && names.some((other) => sameName(other) === sameName(name))) return { refusal: 'named' };
  const respondentId = await insertGuest(tx, { pollId: said.pollId, name, email });
  const token = newToken();
  await insertLinks(tx, [{ tokenHash: hashOf(token), respondentId }]);
  await writeAnswers(tx, { id: respondentId, pollId: said.pollId }, open.says, said.now);
  if (email !== null && (await mayBeWritten()))
    await sendOwnLink(tx, { poll: open.poll, to: email, name, token, now: said.now });
  return { refusal: null, token };
}

/** The poll, held until the end, and what is said of the dates that are still to come: of the others nothing changes. */
async function openFor(
  tx: Database,
  { pollId, says, now, zone }: Said,
): Promise<{ refusal: 'closed' | 'nothing' } | { poll: DatePoll; says: ReadonlyMap<string, Answer | null> }> {
  const poll = await lockPoll(tx, pollId);
  if (!poll || !isOpen(phaseOf(poll, { now, zone }))) return { refusal: 'closed' };
  const coming = poll.options.filter((option) => !isPast(option, now));
  if (!coming.some(({ id }) => says.has(id))) return { refusal: 'nothing' };
  return { poll, says: new Map(coming.map(({ id }) => [id, says.get(id) ?? null])) };
}
