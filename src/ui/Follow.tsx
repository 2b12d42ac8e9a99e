import type { FollowedList, Page } from '#platform/page';
import { words } from './words.ts';

/** Under a page that shows a list: how to have it where one reads already. */
export function Follow({ page }: { page: Page }) {
  const [list] = page.lists;
  if (!list) return null;
  const t = words(page.lang).follow;
  const label = list.label[page.lang];
  return (
    <p class="follow">
      {list.isCalendar ? (
        <a href={webcal(page, list)}>{t.calendar(label)}</a>
      ) : (
        <a href={page.href(`${list.path}.atom`) + list.query}>{t.feed(label)}</a>
      )}
    </p>
  );
}

/** An address that calendar programs open by themselves, and ask again. */
const webcal = (page: Page, { path, query }: FollowedList): string =>
  (page.absolute(`${path}.ics`) + query).replace(/^https?:/, 'webcal:');
