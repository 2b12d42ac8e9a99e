import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Phones } from '#ui/Phones';
import { State } from '#ui/State';
import { type KeptAnswer, sections } from '../section.ts';
import { words } from '../words.ts';

/** What was answered, in the order of the page. */
export function Answers({ page, answers }: { page: Page; answers: readonly KeptAnswer[] }) {
  const t = words(page.lang);
  const ordered = sections.flatMap((section) => answers.filter((answer) => answer.section === section));
  return (
    <ul class="plain">
      {ordered.map(({ section, verdict, saved, correction, answeredAt, answeredBy }) => (
        <li>
          <b>{t.sections[section]}</b>{' '}
          <State knot={verdict === 'true' || saved ? 'ticked' : 'half'}>
            {saved ? t.answered.saved : t.verdicts[verdict]}
          </State>{' '}
          <span class="meta">
            {t.answered.by(
              answeredBy ?? t.answered.somebody,
              formatDateWithYear(page.lang, dateOf(answeredAt, page.network.zone)),
            )}
          </span>
          {correction && (
            <p lang="fr">
              <Phones>{correction}</Phones>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
