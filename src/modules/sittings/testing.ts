import type { Database } from '#platform/database/deed';
import type { Sitting } from './sitting.ts';
import { addPoint } from './write-points.ts';
import { addSittings } from './write-sitting.ts';

const now = new Date('2026-11-20T09:00:00Z');

/** A meeting on Tuesday 8 December 2026 at two, for two hours in Gramat, with points of a quarter of an hour. */
export async function aSitting(
  db: Database,
  groupId: string,
  titles: readonly string[] = [],
  about: Partial<Pick<Sitting, 'title' | 'startsAt' | 'endsAt' | 'place' | 'onlineUrl' | 'quorum'>> = {},
): Promise<string> {
  const {
    startsAt = new Date('2026-12-08T13:00:00Z'),
    endsAt = new Date('2026-12-08T15:00:00Z'),
    ...rest
  } = about;
  const said = {
    title: 'Réunion',
    place: 'Espace de Gramat',
    onlineUrl: null,
    quorum: null,
    proposalDays: 7,
    ...rest,
  };
  const [sittingId = ''] = await addSittings(
    db,
    { groupId, said, dates: [{ startsAt, endsAt }] },
    { personId: null, now },
  );
  for (const title of titles)
    await addPoint(db, {
      sittingId,
      point: { title, minutes: 15, presenter: null, body: null, documents: [] },
      now,
    });
  return sittingId;
}
