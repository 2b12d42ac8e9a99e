import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { State } from '#ui/State';
import { words } from '../words.ts';

/** Whether somebody agreed to be named to the public, and since when. */
export function Consent({ page, since }: { page: Page; since: Date | null }) {
  const t = words(page.lang);
  if (since === null) return <State knot="hollow">{t.notAgreed}</State>;
  return (
    <State knot="ticked">{t.agreed(formatDateWithYear(page.lang, dateOf(since, page.network.zone)))}</State>
  );
}
