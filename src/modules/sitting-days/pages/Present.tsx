import type { Called } from '#modules/sitting-calls/rules';
import { isSettled, type Sitting } from '#modules/sittings/rules';
import type { Page } from '#platform/page';
import { State } from '#ui/State';
import { codePath, rollPath, sheetPath } from '../paths.ts';
import { type Presence, seatsHeld } from '../presence.ts';
import { words } from '../words.ts';

export interface PresentProps {
  page: Page;
  called: readonly Called[];
  presences: readonly Presence[];
  quorum: number | null;
}

/** How many are there, and whether they are enough. */
export function Present({ page, called, presences, quorum }: PresentProps) {
  const t = words(page.lang).present;
  const there = presences.filter(({ way }) => way === 'there').length;
  const held = seatsHeld(called, presences);
  return (
    <>
      <p>
        <b>{t.count(there, presences.length - there)}</b>
      </p>
      {quorum !== null && (
        <p>
          <State knot={held >= quorum ? 'full' : 'half'}>
            {(held >= quorum ? t.quorumReached : t.quorumMissing)(quorum, held)}
          </State>
        </p>
      )}
    </>
  );
}

/** The three ways to note who is there. */
export function PresenceWays({ page, sitting }: { page: Page; sitting: Sitting }) {
  const t = words(page.lang).present;
  const line = (path: string, label: string) => (
    <li>
      <a href={page.href(path)}>{label}</a>
    </li>
  );
  return (
    <ul class="plain">
      {!isSettled(sitting) && line(codePath(sitting.id), t.code)}
      {line(rollPath(sitting.id), t.roll)}
      {!isSettled(sitting) && line(sheetPath(sitting.id), t.sheet)}
    </ul>
  );
}
