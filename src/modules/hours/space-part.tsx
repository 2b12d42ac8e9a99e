import { spaceById } from '#modules/network';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { todayOf } from './look-after.ts';
import { SpacePart } from './pages/SpacePart.tsx';

/** What a space's own page says of its hours. */
export async function drawSpacePart(asked: Asked, page: Page, { id }: { id: string }) {
  const space = await spaceById(asked.db, id);
  return space ? <SpacePart page={page} {...(await todayOf(asked, space))} /> : null;
}
