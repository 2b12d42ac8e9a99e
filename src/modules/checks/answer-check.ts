import { changeSpace, keepNotes, spaceById } from '#modules/network';
import type { Actor, PlacedSpace } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import { dateOf } from '#platform/time';
import { correct } from './correct.ts';
import { type KeptAnswer, outcomeOf, type Section, unanswered, type Verdict, type Way } from './section.ts';
import { answersOf, insertAnswers, lockRequest, updateRequest } from './store.ts';
import { words } from './words.ts';

/** What somebody says of one section. */
export interface Answer {
  section: Section;
  verdict: Verdict;
  correction: string | null;
  /** The telephone itself, where that is what is wrong. */
  phone?: string | null;
}

/** Who answers, how, and when. */
export interface Answering {
  way: Way;
  actor: Actor;
  /** Null when a link is all that is known of somebody. */
  viewer: SignedIn | null;
  now: Date;
  zone: string;
}

/**
 * Keeps what was answered about a page. What was answered before stands. A section that is wrong is put right, or passed
 * on to who does it; once all is true, the page was checked today.
 */
export function answerCheck(
  db: Database,
  { requestId, answers }: { requestId: string; answers: readonly Answer[] },
  by: Answering,
): Promise<{ refusal: 'closed' | null }> {
  return inTransaction(db, async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request || request.closedAt) return { refusal: 'closed' };
    const space = await spaceById(tx, request.spaceId);
    if (space?.status !== 'published') return { refusal: 'closed' };

    const waiting = unanswered(await answersOf(tx, requestId));
    const fresh = answers.filter(({ section }) => waiting.includes(section));
    const kept: KeptAnswer[] = [];
    for (const answer of fresh) {
      const saved = answer.verdict === 'wrong' && (await correct(tx, space, answer, by));
      kept.push({ ...keptOf(answer, by), saved });
    }
    await insertAnswers(tx, requestId, kept);
    await note(tx, space, fresh, by);
    await closeIfAnswered(tx, { requestId, space }, by);
    return { refusal: null };
  });
}

/** An answer as it is kept. */
export const keptOf = ({ section, verdict, correction, phone }: Answer, { way, actor, now }: Answering) => ({
  section,
  verdict,
  correction: [phone, correction].filter((each) => each).join('\n') || null,
  answeredAt: now,
  way,
  answeredBy: actor.name,
});

/** A confirmation is a line of the space's history, beside the changes. */
export async function note(
  tx: Database,
  space: PlacedSpace,
  answers: readonly Answer[],
  { actor, way, now }: Answering,
): Promise<void> {
  const those = (verdict: Verdict) =>
    answers.filter((answer) => answer.verdict === verdict).map(({ section }) => section);
  if (answers.length === 0) return;
  const said = (lang: 'fr' | 'en') =>
    words(lang).note({ confirmed: those('true'), wrong: those('wrong'), way });
  const after = { fr: said('fr'), en: said('en'), isWhole: true as const };
  await keepNotes(tx, { spaceId: space.id, notes: [{ before: null, after }], actor, at: now });
}

async function closeIfAnswered(
  tx: Database,
  { requestId, space }: { requestId: string; space: PlacedSpace },
  { actor, now, zone }: Answering,
): Promise<void> {
  const outcome = outcomeOf(await answersOf(tx, requestId));
  if (outcome === null) return;
  await updateRequest(tx, requestId, { closedAt: now, outcome });
  const today = dateOf(now, zone);
  // One that was made one with another since says nothing of the other.
  if (outcome === 'confirmed' && space.status !== 'merged')
    await changeSpace(tx, space.id, { checkedOn: today }, { actor, now });
}
