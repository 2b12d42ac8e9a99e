import { openResource } from '#modules/resources';
import type { Database } from '#platform/database/connect';
import { addDays, dateOf } from '#platform/time';
import { courses } from './courses.ts';
import { sheets } from './sheets.ts';

const dayMs = 24 * 3600 * 1000;
const actor = { id: null, name: 'La coordination du réseau' };

/** The courses and a few sheets, published one day after the other, the latest yesterday. */
export async function tellCourses(db: Database, now: Date): Promise<void> {
  const told = [
    ...sheets.map((sheet) => ({ ...sheet, checkedOn: addDays(dateOf(now, 'Europe/Paris'), -10) })),
    ...courses().map(({ content, checkedOn }) => ({ kind: 'course' as const, content, checkedOn })),
  ];
  for (const [index, { kind, content, checkedOn }] of told.entries()) {
    const at = new Date(now.getTime() - (told.length - index) * dayMs);
    await openResource(db, content, {
      kind,
      checkedOn,
      status: 'published',
      spaceId: null,
      actor,
      now: at,
    });
  }
}
