import type { Page } from '#platform/page';
import { Awaiting } from '#ui/Awaiting';
import { specialPath } from '../paths.ts';
import type { TodayOfSpace } from '../today.ts';
import { words } from '../words.ts';
import { Act, Doing } from './Today.tsx';

/** One short line for each space that she runs: is it open, and the button for the morning when she is ill. */
export const TodayLines = ({ page, todays }: { page: Page; todays: readonly TodayOfSpace[] }) => (
  <section>
    <h2 class="unseen">{words(page.lang).upkeep}</h2>
    <Awaiting
      lines={todays.map((today) => ({
        icon: 'clock',
        what: <a href={page.href(specialPath(today.spaceId))}>{today.name}</a>,
        why: <Doing page={page} today={today} />,
        action: <Act page={page} today={today} dense />,
      }))}
    />
  </section>
);
