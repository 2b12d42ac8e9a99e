import { joinAddress, sittingsOfPerson, titlesOf } from '#modules/sittings';
import { type Sitting, sittingPath } from '#modules/sittings/rules';
import type { CalendarEvent } from '#platform/calendars/calendar';
import { uidOf } from '#platform/calendars/uid';
import { langOf } from '#platform/database/language';
import type { ListAsked } from '#platform/feeds/list';
import { siteAddress } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import { answersBy } from './store.ts';

const keptMs = 90 * 86_400_000;

/** The meetings of her groups, in her own calendar; they take her time unless she said that she does not come. */
export async function ownEvents(asked: ListAsked, personId: string): Promise<CalendarEvent[]> {
  const { db, now } = asked;
  const sittings = await sittingsOfPerson(db, personId, { from: new Date(now.getTime() - keptMs) });
  const ids = sittings.map(({ id }) => id);
  const [answers, titles, lang] = await Promise.all([
    answersBy(db, personId, ids),
    titlesOf(db, ids),
    langOf(db),
  ]);
  return Promise.all(
    sittings.map((one) => {
      const isBusy = !['excused', 'deputy'].includes(answers.get(one.id) ?? '');
      return eventOf(asked, one, { isBusy, points: titles.get(one.id) ?? [], lang });
    }),
  );
}

async function eventOf(
  { db, network }: ListAsked,
  sitting: Sitting,
  { isBusy, points, lang }: { isBusy: boolean; points: readonly string[]; lang: Lang },
): Promise<CalendarEvent> {
  const { id, sequence, createdAt, changedAt, title, place } = sitting;
  return {
    uid: uidOf(id, network.slug),
    ...{ sequence, createdAt, changedAt, title, place, isBusy },
    startsAt: sitting.startsAt as Date,
    endsAt: sitting.endsAt as Date,
    isCancelled: sitting.cancelledAt !== null,
    text: points.join('\n'),
    url: siteAddress(db, sittingPath(id), lang),
    onlineUrl: await joinAddress(db, sitting),
  };
}
