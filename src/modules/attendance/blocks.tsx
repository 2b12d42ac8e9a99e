import type { Block } from '#platform/page-parts';
import { isOfMany, scopeOf } from '#platform/scope';
import { addDays, dateOf, startOfDay, wallClockOf } from '#platform/time';
import { formatDay, formatTime, minutesOf } from '#platform/time-words';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { firstIn, toClose } from './held-store.ts';
import { ToClose } from './pages/ToClosePage.tsx';
import { paperPath, sheetPath, toClosePath } from './paths.ts';
import { words } from './words.ts';

/** What comes next today, with the list to open and the sheet to print. */
const next: Block = {
  audience: 'staff',
  place: 'next',
  order: 10,
  budgetBytes: 1500,
  permission: 'workshop.edit',
  async draw({ db, viewer, now, network, lang }, page) {
    const scope = scopeOf(viewer, 'workshop.edit');
    // A coordinator opens no list of a hundred spaces.
    if (scope.everywhere) return null;
    const tomorrow = startOfDay(addDays(dateOf(now, network.zone), 1), network.zone);
    const meeting = await firstIn(db, {
      scope,
      // One that began an hour ago still waits for its list.
      from: new Date(now.getTime() - 3_600_000),
      to: tomorrow,
    });
    if (!meeting) return null;
    const t = words(lang);
    const clock = formatTime(lang, minutesOf(wallClockOf(meeting.startsAt, network.zone).slice(11)));
    return (
      <div class="panel next">
        <p class="kicker">{t.next.kicker(clock)}</p>
        <h2 lang={page.network.lang}>{meeting.title}</h2>
        <p>
          {meeting.spaceName}. {t.next.registered(meeting.seatsTaken)}.
        </p>
        <p class="buttons">
          <Button href={page.href(sheetPath(meeting.id))}>{t.open}</Button>
          <Button kind="secondary" href={page.href(paperPath(meeting.id))}>
            {t.paper}
          </Button>
        </p>
      </div>
    );
  },
};

const mostShown = 5;

/** Lists that nobody closed in the spaces of an animator: what came of her workshop is not known yet. */
const own: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 15,
  budgetBytes: 4000,
  permission: 'workshop.edit',
  async draw({ db, viewer, now }, page) {
    const scope = scopeOf(viewer, 'workshop.edit');
    if (isOfMany(scope)) return null;
    const { meetings } = await toClose(db, { scope, now }, { limit: mostShown, offset: 0 });
    if (meetings.length === 0) return null;
    return <ToClose page={page} meetings={meetings} withSpace={scope.spaces.length > 1} />;
  },
};

/** The same of a territory: how many, and the way to them. */
const ofMany: Block = {
  audience: 'staff',
  place: 'stale',
  order: 30,
  budgetBytes: 1500,
  permission: 'workshop.edit',
  async draw({ db, viewer, now, network, lang }, page) {
    const scope = scopeOf(viewer, 'workshop.edit');
    if (!isOfMany(scope)) return null;
    const { total, meetings } = await toClose(db, { scope, now }, { limit: 1, offset: 0 });
    const [oldest] = meetings;
    if (!oldest) return null;
    const t = words(lang).toClose;
    const action = (
      <Button kind="secondary" dense href={page.href(toClosePath)}>
        {t.see} <span class="unseen">{t.title}</span>
      </Button>
    );
    const why = t.oldest(formatDay(lang, dateOf(oldest.startsAt, network.zone)), oldest.spaceName);
    return <AwaitingLines lines={[{ icon: 'list', what: <b>{t.count(total)}</b>, why, action }]} />;
  },
};

export const blocks: readonly Block[] = [next, own, ofMany];
