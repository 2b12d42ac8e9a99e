import type { Block } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { messagePath } from './paths.ts';
import { inboxOf } from './store.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the staff's home: what was said to her and she has not read. */
export const unreadBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 30,
  budgetBytes: 3000,
  permission: 'message.read',
  async draw({ db, viewer, lang }, page) {
    if (viewer.personId === null) return null;
    const latest = await inboxOf(db, viewer.personId, { limit: mostShown, offset: 0 });
    const unread = latest.filter(({ readAt }) => readAt === null);
    if (unread.length === 0) return null;
    const t = words(lang);
    return (
      <AwaitingLines
        lines={unread.map(({ id, title, authorName, sentAt }) => ({
          icon: 'talk',
          what: <b lang={page.network.lang}>{title}</b>,
          why: t.from(authorName, formatDateWithYear(lang, dateOf(sentAt, page.network.zone))),
          action: (
            <Button kind="secondary" dense href={page.href(messagePath(id))}>
              {t.read} <span class="unseen">{title}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};
