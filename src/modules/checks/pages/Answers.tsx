import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Phones } from '#ui/Phones';
import { State } from '#ui/State';
import { type KeptAnswer, sections } from '../section.ts';
import { words } from '../words.ts';

interface AnswersProps {
  page: Page;
  answers: readonly KeptAnswer[];
  /** Each may be changed, at the same address. */
  canAmend?: boolean;
}

/** What was answered, in the order of the page. */
export function Answers({ page, answers, canAmend = false }: AnswersProps) {
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
          {canAmend && (
            <>
              {' '}
              <a href={page.href(`${page.path}?rubrique=${section}`)}>
                {t.answered.amend}
                <span class="unseen"> {t.sections[section]}</span>
              </a>
            </>
          )}
          {correction && (
            <p lang={page.network.lang}>
              <Phones>{correction}</Phones>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
