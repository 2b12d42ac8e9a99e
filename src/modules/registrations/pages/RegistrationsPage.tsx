import { workshopsPath } from '#modules/planning/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import type { Choices, Counts, ListedBooking } from '../list-store.ts';
import { registrationsPath } from '../paths.ts';
import { queryOf, type Search, tabs, verbsFor } from '../search.ts';
import { words } from '../words.ts';
import { Bookings } from './Bookings.tsx';
import { Bulk } from './Bulk.tsx';
import { ListFilters } from './ListFilters.tsx';

export interface RegistrationsPageProps {
  page: Page;
  search: Search;
  counts: Counts;
  bookings: readonly ListedBooking[];
  choices: Choices;
  perPage: number;
  /** What is being done to several lines. */
  form: Form;
}

/** All who are registered where somebody looks after the meetings. */
export function RegistrationsPage(props: RegistrationsPageProps) {
  const { page, search, counts, bookings, choices, perPage, form } = props;
  const t = words(page.lang);
  const count = counts[search.tab];
  const query = queryOf(search);
  const isWrong = Object.keys(form.errors).length > 0;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      current={registrationsPath}
      head={<script type="module" src={page.asset('src/modules/registrations/elements/picked-lines.ts')} />}
      {...(isWrong ? { form } : {})}
    >
      <ErrorSummary page={page} form={form} />
      <div class="head">
        <h1>{t.title}</h1>
        <p class="buttons">
          {count > 0 && (
            <Button kind="secondary" href={`${page.href(registrationsPath)}.csv${query}`}>
              {t.download}
            </Button>
          )}
          <Button href={page.href(workshopsPath)}>{t.take}</Button>
        </p>
      </div>
      <Tabs
        label={t.title}
        tabs={tabs.map((tab) => ({
          href: page.href(registrationsPath) + queryOf({ ...search, tab }),
          label: t.tabs[tab],
          count: counts[tab],
          isCurrent: tab === search.tab,
        }))}
      />
      <ListFilters page={page} search={search} choices={choices} />
      {bookings.length === 0 ? (
        <Nothing {...props} />
      ) : verbsFor(search).length === 0 ? (
        <Bookings {...props} count={count} />
      ) : (
        <picked-lines>
          <FormFrame page={page} form={form} action={registrationsPath}>
            <Bulk {...props} />
            <Bookings {...props} count={count} picks />
          </FormFrame>
        </picked-lines>
      )}
      <Pagination
        page={page}
        current={search.number}
        count={Math.ceil(count / perPage)}
        note={t.perPage(perPage)}
      />
    </StaffLayout>
  );
}

function Nothing({ page, search }: RegistrationsPageProps) {
  const t = words(page.lang);
  const isAll = queryOf(search) === '' && search.number === 1;
  const actions = (
    <Button kind="secondary" href={page.href(isAll ? workshopsPath : registrationsPath)}>
      {isAll ? t.workshops : t.seeAll}
    </Button>
  );
  if (search.tab === 'appeler' && search.words === '')
    return (
      <EmptyState title={t.noCalls} actions={actions}>
        {t.noCallsHere}
      </EmptyState>
    );
  return (
    <EmptyState title={t.none} actions={actions}>
      {isAll ? t.noneYet : t.noneHere}
    </EmptyState>
  );
}
