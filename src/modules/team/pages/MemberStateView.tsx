import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Knot, State } from '#ui/State';
import type { Member, MemberState } from '../member.ts';
import { words } from '../words.ts';

const knots: Record<MemberState, Knot> = {
  active: 'full',
  invited: 'half',
  away: 'hollow',
  none: 'hollow',
  deactivated: 'crossed',
};

/** Her state, and until when. */
export function MemberStateView({ page, member }: { page: Page; member: Member }) {
  const t = words(page.lang);
  const { state, expiresAt, awayUntil } = member;
  const day = (at: Date): string => formatDateWithYear(page.lang, dateOf(at, page.network.zone));
  if (state === 'invited' && expiresAt && expiresAt <= page.now)
    return <State knot="crossed">{t.states.expired}</State>;
  return (
    <>
      <State knot={knots[state]}>{t.states[state]}</State>
      {state === 'invited' && expiresAt && <small> {t.list.validUntil(day(expiresAt))}</small>}
      {state === 'away' && awayUntil && <small> {t.list.awayUntil(lastDay(page, awayUntil))}</small>}
    </>
  );
}

/** A grant ends at the midnight after its last day. */
const lastDay = ({ lang, network }: Page, end: Date): string =>
  formatDateWithYear(lang, dateOf(new Date(end.getTime() - 1), network.zone));
