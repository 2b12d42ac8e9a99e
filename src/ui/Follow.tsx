import type { FollowedList, Page } from '#platform/page';
import { words } from './words.ts';

/** Under a page that shows a list: how to have it where one reads already. */
export function Follow({ page }: { page: Page }) {
  const calendar = page.lists.find(({ isCalendar }) => isCalendar);
  if (!calendar) return null;
  const t = words(page.lang).follow;
  return (
    <p class="follow">
      <a href={webcal(page, calendar)}>{t.calendar(calendar.label[page.lang])}</a>
    </p>
  );
}

/** An address that calendar programs open by themselves, and ask again. */
const webcal = (page: Page, { path, query }: FollowedList): string =>
  (page.absolute(`${path}.ics`) + query).replace(/^https?:/, 'webcal:');
