import { meetingById } from '#modules/meetings';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { MeetingPart } from '#platform/page-parts';
import { missedBefore } from './store.ts';
import { words } from './words.ts';

const several = 2;

/** On the staff's page of a meeting of a cycle: who missed several of those before it. A fact, for those who hold it. */
export const missedPart: MeetingPart = {
  place: 'staff',
  order: 15,
  permission: 'registration.manage',
  async draw({ db, viewer }, page, { id }) {
    const meeting = await meetingById(db, id);
    const space = meeting?.spaceId ? await spaceById(db, meeting.spaceId) : null;
    if (!space || !can(viewer, 'registration.manage', placeOf(space))) return null;
    const missed = await missedBefore(db, id, several);
    if (missed.length === 0) return null;
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.title}</h2>
        <p class="hint">{t.hint}</p>
        <ul>
          {missed.map((one) => (
            <li>
              {one.name}
              {t.colon} {t.missed(one.missed, one.before)}
            </li>
          ))}
        </ul>
      </section>
    );
  },
};
