import { changeSpace, historyOf, spaceById } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { dateOf } from '#platform/time';
import { type Answer, type Answering, keptOf, note } from './answer-check.ts';
import { correct } from './correct.ts';
import type { CheckRequest } from './request.ts';
import { outcomeAmended } from './section.ts';
import { answersOf, lockRequest, replaceAnswer, updateRequest } from './store.ts';

/**
 * Changes what was answered about one section, while a page is being checked or after; what was answered before stays
 * in the space's history. A page that is all true no longer goes back to the day of its check before.
 */
export function amendAnswer(
  db: Database,
  { requestId, answer }: { requestId: string; answer: Answer },
  by: Answering,
): Promise<{ refusal: 'closed' | null }> {
  return inTransaction(db, async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request || request.outcome === 'lapsed') return { refusal: 'closed' };
    const space = await spaceById(tx, request.spaceId);
    if (space?.status !== 'published') return { refusal: 'closed' };

    const saved = answer.verdict === 'wrong' && (await correct(tx, space, answer, by));
    await replaceAnswer(tx, requestId, { ...keptOf(answer, by), saved });
    await note(tx, space, [answer], by);
    if (request.closedAt) await settleAgain(tx, { request, space, closedAt: request.closedAt }, by);
    return { refusal: null };
  });
}

interface Ended {
  request: CheckRequest;
  space: PlacedSpace;
  closedAt: Date;
}

async function settleAgain(tx: Database, { request, space, closedAt }: Ended, by: Answering): Promise<void> {
  const outcome = outcomeAmended(await answersOf(tx, request.id));
  if (outcome === request.outcome) return;
  await updateRequest(tx, request.id, { outcome });
  const checkedOn =
    outcome === 'confirmed' ? dateOf(by.now, by.zone) : await checkedBefore(tx, space, closedAt, by.zone);
  if (checkedOn !== undefined) await changeSpace(tx, space.id, { checkedOn }, by);
}

const changesRead = 200;

/** The day that the end of this check replaced; nothing when the page was checked again since. */
async function checkedBefore(
  tx: Database,
  space: PlacedSpace,
  closedAt: Date,
  zone: string,
): Promise<string | null | undefined> {
  if (space.checkedOn !== dateOf(closedAt, zone)) return undefined;
  const changes = await historyOf(tx, space.id, changesRead);
  const made = changes.find(({ field, at }) => field === 'checkedOn' && at.getTime() === closedAt.getTime());
  return made && (made.before as string | null);
}
