import { openResource } from '#modules/resources';
import { type Content, type Kind, resourcePath } from '#modules/resources/rules';
import type { Database } from '#platform/database/deed';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { courses } from './courses.ts';
import { sheets } from './sheets.ts';

const dayMs = 24 * 3600 * 1000;
const actor = { id: null, name: 'La coordination du réseau' };

/** The courses and a few sheets, published one day after the other, the latest yesterday. */
export async function tellCourses(db: Database, now: Date): Promise<void> {
  const all = courses();
  let daysAgo = sheets.length + all.length;
  const publish = async (kind: Kind, content: Content, checkedOn: IsoDate): Promise<string> => {
    const at = new Date(now.getTime() - daysAgo * dayMs);
    daysAgo -= 1;
    const opening = { kind, checkedOn, status: 'published' as const, spaceId: null, actor, now: at };
    return (await openResource(db, content, opening)).slug;
  };

  const today = dateOf(now, 'Europe/Paris');
  for (const { kind, content } of sheets) await publish(kind, content, addDays(today, -10));
  const links = new Map<number, string>();
  for (const { number, after, content, checkedOn } of all) {
    const slug = await publish('course', { ...content, body: comesAfter(after, links) }, checkedOn);
    links.set(number, `[${content.title}](${resourcePath(slug)})`);
  }
}

/** Which courses come before this one; they were told before it. */
function comesAfter(numbers: readonly number[], links: ReadonlyMap<number, string>): string {
  const before = numbers.flatMap((number) => links.get(number) ?? []);
  return before.length === 0 ? '' : `**À suivre après\u00a0:** ${before.join(', ')}.`;
}
