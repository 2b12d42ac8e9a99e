import { inQuotes } from '#platform/i18n';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { type Knot, State } from '#ui/State';
import type { Amendment, Minutes } from '../minutes.ts';
import { minutesPath } from '../paths.ts';
import { words } from '../words.ts';

interface AmendmentsProps {
  page: Page;
  sitting: { id: string };
  minutes: Minutes;
  amendments: readonly Amendment[];
  maySteer: boolean;
}

const knots: Record<Amendment['state'], Knot> = { open: 'half', taken: 'ticked', left: 'crossed' };

export const amendmentsId = 'changements';

/** What members would change, each beside what it changes, with what was answered. */
export function Amendments(props: AmendmentsProps) {
  const { page, amendments } = props;
  if (amendments.length === 0) return null;
  const t = words(page.lang).amendments;
  return (
    <section id={amendmentsId}>
      <h2>{t.title(amendments.length)}</h2>
      <ul class="entries">
        {amendments.map((amendment) => (
          <li class="entry">
            <One {...props} amendment={amendment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ page, sitting, minutes, amendment, maySteer }: AmendmentsProps & { amendment: Amendment }) {
  const t = words(page.lang).amendments;
  const { id, before, text, why, state, answer, personName, proposedAt, deciderName } = amendment;
  const isOpen = state === 'open' && minutes.state === 'proposed';
  return (
    <>
      <h3>{t.by(personName)}</h3>
      <p class="meta">
        {momentText(page, proposedAt)} · <State knot={knots[state]}>{t.states[state]}</State>
      </p>
      {why && <p>{inQuotes(page.lang, why)}</p>}
      <div class="stack">
        <Difference page={page} before={before} after={text} />
      </div>
      {answer && (
        <p>
          {deciderName ? t.answered(deciderName, inQuotes(page.lang, answer)) : inQuotes(page.lang, answer)}
        </p>
      )}
      {isOpen && maySteer && (
        <p>
          <Button kind="secondary" dense href={page.href(minutesPath(sitting.id, 'amendements', id))}>
            {t.reply} <span class="unseen">{t.by(personName)}</span>
          </Button>
        </p>
      )}
    </>
  );
}
