import { isNear, type OpenedPerson } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import type { Option } from '#ui/Select';
import { openHolders } from './store.ts';

/** The colleagues of the viewer's territory to whom something may be entrusted, all but the one it is about. */
export async function colleaguesOf(
  db: Database,
  { person, viewer, places }: OpenedPerson,
  now: Date,
): Promise<Option[]> {
  const near = (await openHolders(db, now)).filter((holder) => isNear(viewer, holder, places));
  const names = new Map(near.map(({ id, name }) => [id, name]));
  names.delete(person.id);
  return [...names].map(([value, label]) => ({ value, label }));
}
