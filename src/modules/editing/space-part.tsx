import { spaceFor } from '#modules/proposals';
import { isSignedIn } from '#platform/access';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { ToWrite } from './pages/ToWrite.tsx';

/** On a space's staff page: what its page lacks, and everything that can be written. */
export async function drawSpacePart({ db, viewer }: Asked, page: Page, { id }: { id: string }) {
  const known = isSignedIn(viewer) ? await spaceFor(db, id, viewer) : null;
  return known && <ToWrite page={page} space={known.shown} />;
}
