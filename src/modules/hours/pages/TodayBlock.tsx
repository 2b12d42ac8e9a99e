import type { Page } from '#platform/page';
import { specialPath } from '../paths.ts';
import { Today, type TodayOfSpace } from './Today.tsx';
import { words } from './words.ts';

/** The spaces that somebody runs, each with its state and its button. */
export const TodayBlock = ({ page, spaces }: { page: Page; spaces: readonly TodayOfSpace[] }) => (
  <section>
    <h2>{words(page.lang).upkeep}</h2>
    <div class="entries">
      {spaces.map((space) => (
        <div class="entry">
          <h3>
            <a href={page.href(specialPath(space.spaceId))}>{space.name}</a>
          </h3>
          <Today page={page} today={space} />
        </div>
      ))}
    </div>
  </section>
);
