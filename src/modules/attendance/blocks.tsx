import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { addDays, dateOf, startOfDay, wallClockOf } from '#platform/time';
import { formatDay, formatTime, minutesOf } from '#platform/time-words';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { firstIn, toClose } from './held-store.ts';
import { paperPath, sheetPath } from './paths.ts';
import { words } from './words.ts';

/** What comes next today, with the list to open and the sheet to print. */
const next: Block = {
  audience: 'staff',
  place: 'next',
  order: 10,
  budgetBytes: 1500,
  permission: 'workshop.edit',
  async draw({ db, viewer, now, network, lang }, page) {
    const tomorrow = startOfDay(addDays(dateOf(now, network.zone), 1), network.zone);
    const meeting = await firstIn(db, {
      scope: scopeOf(viewer, 'workshop.edit'),
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
        <h2 lang="fr">{meeting.title}</h2>
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
const daysBack = 14;

/** Lists that nobody closed: what came of the workshop is not known yet. */
const open: Block = {
  audience: 'staff',
  order: 15,
  budgetBytes: 4000,
  permission: 'workshop.edit',
  async draw({ db, viewer, now, network, lang }, page) {
    const from = new Date(now.getTime() - daysBack * 86_400_000);
    const scope = scopeOf(viewer, 'workshop.edit');
    // A coordinator does not close the lists of a hundred spaces.
    if (scope.everywhere) return null;
    const isOfMany = scope.spaces.length !== 1 || scope.communes.length + scope.epcis.length > 0;
    const meetings = await toClose(db, { scope, from, to: now, now }, mostShown);
    if (meetings.length === 0) return null;
    const t = words(lang);
    return (
      <section>
        <h2>{t.toClose.title}</h2>
        <Awaiting
          lines={meetings.map((one) => ({
            icon: 'list' as const,
            what: <b lang="fr">{one.title}</b>,
            why: [
              t.toClose.left(formatDay(lang, dateOf(one.startsAt, network.zone))),
              ...(isOfMany ? [one.spaceName] : []),
            ].join(', '),
            action: (
              <Button kind="secondary" dense href={page.href(sheetPath(one.id))}>
                <span>
                  {t.toClose.verb}
                  <span class="unseen"> {one.title}</span>
                </span>
              </Button>
            ),
          }))}
        />
      </section>
    );
  },
};

export const blocks: readonly Block[] = [next, open];
