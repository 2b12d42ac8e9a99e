import { spaceById } from '#modules/network';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import { scopeOf } from '#platform/scope';
import { todayOf } from './look-after.ts';
import { TodayBlock } from './pages/TodayBlock.tsx';

/** Somebody who runs more spaces than that does not tap « closed today » for them. */
const mostSpaces = 3;

/** On the home page of whoever runs a space or two: are they open, and the button that says they are not. */
export async function drawTodayBlock(asked: Asked, page: Page) {
  const ids = scopeOf(asked.viewer, 'hours.edit').spaces.slice(0, mostSpaces);
  const spaces = (await Promise.all(ids.map((id) => spaceById(asked.db, id)))).filter(
    (space) => space !== undefined,
  );
  if (spaces.length === 0) return null;
  const todays = await Promise.all(spaces.map(async (space) => (await todayOf(asked, space)).today));
  return <TodayBlock page={page} spaces={todays} />;
}
