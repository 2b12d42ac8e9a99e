import { AccountLine } from '#modules/own-account';
import type { AccountPart } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { madeAt } from './store.ts';
import { words } from './words.ts';

/** A line of « Mon compte »: whether an address opens her calendar. */
export const accountPart: AccountPart = {
  order: 80,
  async draw(c, page) {
    const t = words(page.lang);
    const since = await madeAt(c.var.db, page.viewer.personId ?? '');
    const day = since && formatDateWithYear(page.lang, dateOf(since, page.network.zone));
    return (
      <AccountLine
        page={page}
        icon="calendar"
        what={t.title}
        why={day ? t.since(day) : t.none}
        verb={t.manage}
        path="calendrier"
      />
    );
  },
};
