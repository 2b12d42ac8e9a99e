import { itemsIn } from '#modules/news';
import { concernInWords, dayInWords } from '#modules/news/rules';
import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { awaitsReading } from './awaits-reading.ts';
import { deskItemPath } from './paths.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff's home: what was published these days in her territory, until she has put it on the front page or said that she read it. */
export const freshBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 80,
  budgetBytes: 3000,
  permission: 'news.moderate',
  async draw({ db, now, viewer, lang, network }, page) {
    const scope = scopeOf(viewer, 'news.moderate');
    const latest = await itemsIn(db, { scope, phase: 'online', now }, { limit: 12, offset: 0 });
    const fresh = latest.filter((item) => awaitsReading(item, now)).slice(0, mostShown);
    if (fresh.length === 0) return null;
    const t = words(lang).block;
    return (
      <AwaitingLines
        lines={fresh.map((item) => ({
          icon: 'talk',
          what: <b lang={item.lang === lang ? undefined : item.lang}>{item.title}</b>,
          why: t.why(
            concernInWords(lang, item),
            dayInWords(lang, item.publishAt ?? now, { now, zone: network.zone }),
          ),
          action: (
            <Button kind="secondary" dense href={page.href(deskItemPath(item.id))}>
              {t.read} <span class="unseen">{item.title}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};
