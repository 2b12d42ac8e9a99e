import type { Database } from '#platform/database/deed';
import { addSeries } from './add-series.ts';
import type { NewSeries, Series } from './series.ts';

/** A workshop of a space, once, unless a rule is given: on a Tuesday at two, for two hours, eight seats. */
export const aWorkshop = (spaceId: string, about: Partial<NewSeries> = {}): NewSeries => ({
  spaceId,
  title: 'Créer et ranger sa boîte de courriel',
  summary: 'Écrire, joindre une photo, retrouver un message.',
  theme: 'internet',
  level: 'beginner',
  startsOn: '2026-12-01',
  startsAtMinutes: 14 * 60,
  durationMinutes: 120,
  seats: 8,
  registration: 'open',
  ...about,
});

/** Ten Tuesdays that people enrol for together. */
export const tenTuesdays = { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', isCycle: true } as const;

/** Announces it; answers the series. */
export async function announced(db: Database, series: NewSeries, now: Date): Promise<Series> {
  const added = await addSeries(db, series, now);
  if (added.refusal !== null) throw new Error(added.refusal);
  return added.series;
}
