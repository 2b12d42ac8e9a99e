import { communes, structures } from '#modules/network';
import type { Database } from '#platform/database/connect';
import type { Lists } from './pages/SubjectFields.tsx';

/** What the choices of a form are made of. */
export async function readLists(db: Database): Promise<Lists> {
  const [places, bodies] = await Promise.all([communes(db), structures(db)]);
  return { communes: places, structures: bodies };
}
