import { spaceById } from '#modules/network';
import type { Block, SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { SpecialList } from './pages/SpecialList.tsx';
import { Today } from './pages/Today.tsx';
import { TodayLines } from './pages/TodayLines.tsx';
import { specialPath, weekPath } from './paths.ts';
import { todayOf } from './today.ts';
import { words } from './words.ts';

/** On a space's page in the extranet: what it is doing, what is announced, and where both are changed. */
export const hoursPart: SpacePart = {
  place: 'staff',
  order: 7,
  permission: 'hours.edit',
  async draw(asked, page, { id }) {
    const space = await spaceById(asked.db, id);
    if (!space) return null;
    const say = words(page.lang);
    const { today, coming } = await todayOf(asked, space);
    return (
      <div class="stack">
        <h2>{say.upkeep}</h2>
        <Today page={page} today={today} />
        {coming.length > 0 && <SpecialList page={page} special={coming} />}
        <p class="links">
          <a href={page.href(weekPath(id))}>{say.today.editHours}</a>
          <a href={page.href(specialPath(id))}>{say.today.editSpecial}</a>
        </p>
      </div>
    );
  },
};

/** Somebody who runs more spaces than that does not tap « closed today » for them. */
const mostSpaces = 3;

/** First on the home page of whoever runs a space or two: are they open, and the button that says they are not. */
export const todayBlock: Block = {
  audience: 'staff',
  place: 'next',
  order: 5,
  budgetBytes: 6000,
  permission: 'hours.edit',
  async draw(asked, page) {
    const ids = scopeOf(asked.viewer, 'hours.edit').spaces.slice(0, mostSpaces);
    const spaces = (await Promise.all(ids.map((id) => spaceById(asked.db, id)))).filter(
      (space) => space !== undefined,
    );
    if (spaces.length === 0) return null;
    const todays = await Promise.all(spaces.map(async (space) => (await todayOf(asked, space)).today));
    return <TodayLines page={page} todays={todays} />;
  },
};
