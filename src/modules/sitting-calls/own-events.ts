import { joinAddress, pointsOf, sittingsOfPerson } from '#modules/sittings';
import { agreedOf, type Sitting, sittingPath } from '#modules/sittings/rules';
import type { CalendarEvent } from '#platform/calendars/calendar';
import { uidOf } from '#platform/calendars/uid';
import type { ListAsked } from '#platform/feeds/list';
import { siteAddress } from '#platform/http/site-address';
import { answersBy } from './store.ts';

const keptMs = 90 * 86_400_000;

/** The meetings of her groups, in her own calendar; they take her time unless she said that she does not come. */
export async function ownEvents(asked: ListAsked, personId: string): Promise<CalendarEvent[]> {
  const { db, now } = asked;
  const sittings = await sittingsOfPerson(db, personId, { from: new Date(now.getTime() - keptMs) });
  const answers = await answersBy(
    db,
    personId,
    sittings.map(({ id }) => id),
  );
  return Promise.all(
    sittings.map((one) => eventOf(asked, one, !['excused', 'deputy'].includes(answers.get(one.id) ?? ''))),
  );
}

async function eventOf(
  { db, network }: ListAsked,
  sitting: Sitting,
  isBusy: boolean,
): Promise<CalendarEvent> {
  const { id, sequence, createdAt, changedAt, title, place } = sitting;
  const points = agreedOf(await pointsOf(db, id)).map((point) => `${point.rank}. ${point.title}`);
  return {
    uid: uidOf(id, network.slug),
    ...{ sequence, createdAt, changedAt, title, place, isBusy },
    startsAt: sitting.startsAt as Date,
    endsAt: sitting.endsAt as Date,
    isCancelled: sitting.cancelledAt !== null,
    text: points.join('\n'),
    url: siteAddress(db, sittingPath(id)),
    onlineUrl: await joinAddress(db, sitting),
  };
}
