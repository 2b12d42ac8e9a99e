import type { Page } from '#platform/page';
import { hoursPath, specialPath } from '../paths.ts';
import type { KeptSpecialHours } from '../special.ts';
import { SpecialList } from './SpecialList.tsx';
import { Today, type TodayOfSpace } from './Today.tsx';
import { words } from './words.ts';

interface SpacePartProps {
  page: Page;
  today: TodayOfSpace;
  coming: readonly KeptSpecialHours[];
}

/** What a space's own page says of its hours. */
export function SpacePart({ page, today, coming }: SpacePartProps) {
  const say = words(page.lang);
  return (
    <div class="stack">
      <h2>{say.upkeep}</h2>
      <Today page={page} today={today} />
      {coming.length > 0 && <SpecialList page={page} special={coming} />}
      <p class="links">
        <a href={page.href(hoursPath(today.spaceId))}>{say.today.editHours}</a>
        <a href={page.href(specialPath(today.spaceId))}>{say.today.editSpecial}</a>
      </p>
    </div>
  );
}
