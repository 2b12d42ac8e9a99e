import type { IsoDate } from '#platform/time';
import type { Messages } from './messages.fr.ts';

/** What is wrong with a first and a last day, by field: they are to come, and in their order. */
export function datesProblem(
  { from, until }: { from: IsoDate; until: IsoDate | null },
  { today, t }: { today: IsoDate; t: Messages },
): Record<string, string> {
  if (from < today) return { from: t.errors.past };
  if (until !== null && until < from) return { until: t.errors.endBeforeStart };
  return {};
}
