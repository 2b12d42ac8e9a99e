import { groupPath } from '#modules/groups/rules';
import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Field } from '#ui/Field';
import { Pagination } from '#ui/Pagination';
import { Select } from '#ui/Select';
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
    <StaffLayout page={page} title={t.register.title} current={registerPath}>
      <h1>{t.register.title}</h1>
      <RegisterTabs page={page} current="decisions" />
      {(total > 0 || isAsked) && <Asking {...props} />}
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
  const form = blankForm({ q: typed, groupe: group?.slug ?? '', annee: year ? String(year) : '' });
  const inForm = { page, form };
  return (
    <form class="filters across" role="search" action={page.href(registerPath)}>
      <Field {...inForm} name="q" label={t.words} type="search" width="medium" />
      <Select
        {...inForm}
        name="groupe"
        label={t.group}
        none={t.allGroups}
        width="medium"
        options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        {...inForm}
        name="annee"
        label={t.year}
        none={t.allYears}
        width="short"
        options={years.map((each) => ({ value: String(each), label: String(each) }))}
      />
      <Button kind="secondary">{t.ask}</Button>
    </form>
  );
}

function Line({ page, decision }: { page: Page; decision: ListedDecision }) {
  const t = words(page.lang).register;
  const { text, number, decidedOn, groupName, groupSlug, sourcePath } = decision;
  return (
    <li class="entry">
      <p class="meta">
        {t.number(number)} · {formatDateWithYear(page.lang, decidedOn)} ·{' '}
        <a href={page.href(groupPath(groupSlug))}>{groupName}</a>
      </p>
      <p class="decision" lang={page.lang === 'fr' ? undefined : 'fr'}>
        {text}
      </p>
      {sourcePath && (
        <p class="meta">
          <a href={page.href(sourcePath)}>
            {t.minutes}{' '}
            <span class="unseen">
              {t.number(number)}, {groupName}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}
