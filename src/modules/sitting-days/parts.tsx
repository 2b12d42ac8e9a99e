import { calledTo } from '#modules/sitting-calls';
import { sittingById } from '#modules/sittings';
import type { Sitting } from '#modules/sittings/rules';
import type { Page } from '#platform/page';
import type { SittingPart } from '#platform/page-parts';
import { addDays, dateOf } from '#platform/time';
import { Button } from '#ui/Button';
import { PresenceWays, Present } from './pages/Present.tsx';
import { holdPath } from './paths.ts';
import { type Attended, attendeesOf } from './presence.ts';
import { presencesIn } from './store.ts';
import { words } from './words.ts';

/** Its day, or a later one on which it is told afterwards. */
const isItsDay = ({ startsAt, endedAt, cancelledAt }: Sitting, page: Page): boolean =>
  startsAt !== null &&
  endedAt === null &&
  cancelledAt === null &&
  dateOf(page.now, page.network.zone) >= dateOf(startsAt, page.network.zone);

/** On its day, the way to hold it stands above all else. */
const holdPart: SittingPart = {
  place: 'lead',
  order: 5,
  async draw({ db }, page, { id, maySteer }) {
    const sitting = await sittingById(db, id);
    if (!sitting || !maySteer || !isItsDay(sitting, page)) return null;
    return (
      <p class="buttons">
        <Button href={page.href(holdPath(id))}>{words(page.lang).hold.open}</Button>
      </p>
    );
  },
};

/** Who was there: by name for the members, how many for whoever else reads the group, once somebody was. */
const presencePart: SittingPart = {
  place: 'main',
  order: 20,
  async draw({ db }, page, { id, isInside, maySteer }) {
    const sitting = await sittingById(db, id);
    if (!sitting || sitting.startsAt === null || sitting.cancelledAt) return null;
    const [called, presences] = await Promise.all([calledTo(db, sitting), presencesIn(db, id)]);
    const isNear =
      dateOf(page.now, page.network.zone) >= addDays(dateOf(sitting.startsAt, page.network.zone), -1);
    if (presences.length === 0 && !(maySteer && isNear)) return null;
    const t = words(page.lang).present;
    const attendees = attendeesOf(called, presences);
    const named = (how: Attended, label: string) => {
      const names = attendees
        .filter(({ attended }) => attended === how)
        .map(({ name, organisation }) => name || organisation || t.forgotten);
      return isInside && names.length > 0 && <p>{`${label} ${names.join(', ')}.`}</p>;
    };
    return (
      <section>
        <h2>{t.title}</h2>
        {presences.length > 0 && (
          <>
            <Present page={page} called={called} presences={presences} quorum={sitting.quorum} />
            {named('there', t.there)}
            {named('remote', t.remote)}
            {named('represented', t.represented)}
            {named('excused', t.excused)}
          </>
        )}
        {maySteer && <PresenceWays page={page} sitting={sitting} />}
      </section>
    );
  },
};

export const sittingParts: readonly SittingPart[] = [holdPart, presencePart];
