import { meetingById, seriesById } from '#modules/meetings';
import type { MeetingPart } from '#platform/page-parts';
import { words } from './words.ts';

/** Beside a meeting: the way into a calendar. */
export const meetingPart: MeetingPart = {
  place: 'aside',
  order: 60,
  async draw({ db, lang }, page, { id }) {
    const meeting = await meetingById(db, id);
    const series = meeting && (await seriesById(db, meeting.seriesId));
    const t = words(lang);
    const href = page.href(`${page.path}.ics`);
    return (
      <p>
        <a href={href}>{t.add}</a>
        {series?.rule && (
          <>
            <br />
            <a href={`${href}?tout=1`}>{t.addAll}</a>
          </>
        )}
      </p>
    );
  },
};
