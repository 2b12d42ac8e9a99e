import { groupPath } from '#modules/groups/rules';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import type { ListedDecision } from '../decision-store.ts';
import { registerPath } from '../paths.ts';
import { words } from '../words.ts';
import { RegisterTabs } from './RegisterTabs.tsx';

interface Named {
  slug: string;
  name: string;
}

export interface RegisterPageProps {
  page: Page;
  groups: readonly Named[];
  group: Named | null;
  words: string;
  years: readonly number[];
  year: number | null;
  decisions: readonly ListedDecision[];
  total: number;
  pages: number;
  current: number;
}

/** What all her groups decided, the last first. */
export function RegisterPage(props: RegisterPageProps) {
  const { page, decisions, total, current, pages, group, year } = props;
  const t = words(page.lang);
  const isAsked = props.words !== '' || group !== null || year !== null;
  return (
    <StaffLayout
      page={page}
      title={t.register.title}
      current={registerPath}
      head={<link rel="stylesheet" href={page.asset('src/browser/register.css')} />}
    >
      <h1>{t.register.title}</h1>
      <RegisterTabs page={page} current="decisions" />
      {(total > 0 || isAsked) && (
        <details class="asking" open={isAsked}>
          <summary>{t.register.label}</summary>
          <Asking {...props} />
        </details>
      )}
      {total === 0 ? (
        <EmptyState title={isAsked ? t.register.notFound : t.register.none}>
          {isAsked ? t.register.notFoundMore : t.register.noneMore}
        </EmptyState>
      ) : (
        <>
          <p>
            <b>{t.register.count(total)}</b>
          </p>
          <ol class="entries">
            {decisions.map((decision) => (
              <Line page={page} decision={decision} />
            ))}
          </ol>
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}

function Asking({ page, groups, group, years, year, words: typed }: RegisterPageProps) {
  const t = words(page.lang).register;
  return (
    <form class="filters across" role="search" aria-label={t.label} action={page.href(registerPath)}>
      <div class="row">
        <div class="field">
          <label for="q">{t.words}</label>
          <input id="q" type="search" name="q" value={typed} maxlength={200} />
        </div>
        <div class="field">
          <label for="annee">{t.year}</label>
          <select id="annee" name="annee">
            <option value="">{t.allYears}</option>
            {years.map((each) => (
              <option value={String(each)} selected={each === year}>
                {each}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="groupe">{t.group}</label>
          <select id="groupe" name="groupe">
            <option value="">{t.allGroups}</option>
            {groups.map(({ slug, name }) => (
              <option value={slug} selected={slug === group?.slug}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <p class="submit">
          <button type="submit" class="button">
            {t.ask}
          </button>
        </p>
      </div>
    </form>
  );
}

function Line({ page, decision }: { page: Page; decision: ListedDecision }) {
  const t = words(page.lang).register;
  const { text, about, number, decidedOn, groupName, groupSlug, sourcePath } = decision;
  return (
    <li class="entry">
      <p class="meta">
        {t.number(number)} · {formatDateWithYear(page.lang, decidedOn)} ·{' '}
        <a href={page.href(groupPath(groupSlug))}>{groupName}</a>
      </p>
      {about && (
        <p class="meta" lang={page.network.lang}>
          {about}
        </p>
      )}
      <p class="decision" lang={page.network.lang}>
        {text}
      </p>
      {sourcePath && (
        <p class="meta on-screen">
          <a href={page.href(sourcePath)}>
            {t.source}{' '}
            <span class="unseen">
              {t.number(number)}, {groupName}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}
