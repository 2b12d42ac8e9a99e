import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { Answered, Waiting } from './pages/OnSpace.tsx';
import { answeredSince, waitingFor } from './store.ts';

const monthMs = 31 * 86_400_000;

/** On a space's staff page: what waits about it, and what the viewer was answered lately. */
export async function drawSpacePart({ db, viewer, now }: Asked, page: Page, { id }: { id: string }) {
  const space = await spaceById(db, id);
  const since = new Date(now.getTime() - monthMs);
  const [waiting, answered] = await Promise.all([
    waitingFor(db, id),
    answeredSince(db, { personId: viewer.personId as string, spaceId: id, since }),
  ]);
  if (!space || waiting.length + answered.length === 0) return null;
  return (
    <>
      <Waiting page={page} waiting={waiting} decides={can(viewer, 'space.moderate', placeOf(space))} />
      <Answered page={page} answered={answered} />
    </>
  );
}
