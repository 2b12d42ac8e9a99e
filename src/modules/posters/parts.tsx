import { meetingById } from '#modules/meetings';
import { spaceById } from '#modules/network';
import type { MeetingPart, SpacePart } from '#platform/page-parts';
import { addDays, dateOf } from '#platform/time';
import { isOnPaper, type Paper, posterPath } from './paths.ts';
import { words } from './words.ts';

/** Beside a meeting: the poster of its week. */
export const meetingPart: MeetingPart = {
  place: 'aside',
  order: 60,
  async draw({ db, now, network, lang }, page, { id }) {
    const meeting = await meetingById(db, id);
    const space = meeting?.spaceId ? await spaceById(db, meeting.spaceId) : undefined;
    if (!meeting || space?.status !== 'published') return null;
    const day = dateOf(meeting.startsAt, network.zone);
    if (!isOnPaper(day, dateOf(now, network.zone))) return null;
    return (
      <p>
        <a href={page.href(posterPath(space.slug, 'a4', day))}>{words(lang).links.title}</a>
      </p>
    );
  },
};

/** For the team of a space: this week's and next week's, on both papers. */
export const staffPart: SpacePart = {
  place: 'staff',
  order: 17,
  permission: 'workshop.edit',
  async draw({ db, network, lang, now }, page, { id }) {
    const space = await spaceById(db, id);
    if (space?.status !== 'published') return null;
    const t = words(lang).links;
    const next = addDays(dateOf(now, network.zone), 7);
    const link = (paper: Paper, label: string, day?: string) => (
      <a href={page.href(posterPath(space.slug, paper, day))}>{label}</a>
    );
    return (
      <section>
        <h2>{t.title}</h2>
        <p class="links">
          {link('a4', t.a4)} {link('a5', t.a5)} {link('a4', t.next, next)}
        </p>
        <p class="meta">{t.weight}</p>
      </section>
    );
  },
};
