import { frontBetween } from '#modules/news';
import type { Block } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { lastIssue, nextIssue } from './reader.ts';
import { countReaders } from './store.ts';
import { words } from './words.ts';

/** On the coordinator's home: what the next letter will say, and to how many. */
export const nextLetterBlock: Block = {
  audience: 'staff',
  place: 'aside',
  order: 60,
  budgetBytes: 2000,
  permission: 'news-digest.follow',
  async draw({ db, now, lang, network }, page) {
    const { zone } = network;
    const [items, readers] = await Promise.all([
      frontBetween(db, { from: lastIssue('weekly', now, zone), to: now, now }),
      countReaders(db),
    ]);
    const t = words(lang).next;
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{t.when(formatDay(lang, dateOf(nextIssue('weekly', now, zone), zone)))}</p>
        <p>{t.items(items.length)}</p>
        <p class="meta">{t.readers(readers.weekly, readers.monthly)}</p>
        <p>
          <a href={page.href('/extranet/actualites')}>{t.choose}</a>
        </p>
      </section>
    );
  },
};
