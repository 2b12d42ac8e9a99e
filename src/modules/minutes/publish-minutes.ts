import { publishDecisions } from '#modules/decisions';
import { everSeated } from '#modules/groups';
import { presencesOf } from '#modules/sitting-days';
import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Minutes } from './minutes.ts';
import { minutesPath } from './paths.ts';
import { updateMinutes } from './store.ts';
import { type Named, namesOut, withoutNames } from './without-names.ts';

type Standing = Pick<Minutes, 'id' | 'sittingId' | 'text'> & { groupId: string };

/** Read by everybody as they are, or without the names of people; or by the group alone. */
export type Published = 'named' | 'unnamed' | 'withdrawn';

/**
 * Validated minutes are shown from the group's public page with what they decided, or no longer. People are named on the page
 * of the minutes only, which search engines are asked to leave out: that of the group, which they keep, names nobody.
 */
export const publishMinutes = (
  db: Database,
  { id, sittingId, groupId, text }: Standing,
  how: Published,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const people = how === 'withdrawn' ? [] : await peopleOf(tx, { sittingId, groupId });
    const lang = await langOf(tx);
    const publicText = how === 'unnamed' ? withoutNames(text, people, lang) || '–' : null;
    await updateMinutes(tx, id, { isPublic: how !== 'withdrawn', publicText });
    const inPublic = how === 'withdrawn' ? null : (said: string) => namesOut(said, people, lang);
    await publishDecisions(tx, { groupId, sourcePath: minutesPath(sittingId) }, inPublic);
  });

/** Whose names may stand in the minutes of a meeting: whoever was there, and whoever was ever of the group. */
export async function peopleOf(
  db: Database,
  { sittingId, groupId }: Pick<Standing, 'sittingId' | 'groupId'>,
): Promise<Named[]> {
  const [attendees, seated] = await Promise.all([presencesOf(db, sittingId), everSeated(db, groupId)]);
  return [...attendees, ...seated].map(({ name, organisation }) => ({ name, organisation }));
}
