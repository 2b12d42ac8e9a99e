import type { Welcomer } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs, spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import { words } from '../words.ts';
import { Consent } from './Consent.tsx';
import { PersonFields } from './PersonFields.tsx';

interface PeoplePageProps {
  page: Page;
  space: PlacedSpace;
  people: readonly Welcomer[];
  form: Form;
  /** Who was to be added and is there already. */
  there?: Welcomer;
}

/** Who welcomes the public in a space, and whose name may be said. */
export function PeoplePage({ page, space, people, form, there }: PeoplePageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, t.title)}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        {there && (
          <p>
            <a href={page.href(`${spacePath(space.id)}/equipe/${there.id}`)}>{t.pageOf(there.name)}</a>
          </p>
        )}
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {people.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table caption={t.caption(people.length)} columns={columnsOf(page, space)} rows={people} />
        )}
        <h2>{t.add}</h2>
        <FormFrame page={page} form={form}>
          <PersonFields page={page} form={form} />
          <p class="buttons">
            <Button>{t.add}</Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

function columnsOf(page: Page, space: PlacedSpace): Column<Welcomer>[] {
  const t = words(page.lang);
  return [
    {
      head: t.name,
      cell: ({ id, name }) => <a href={page.href(`${spacePath(space.id)}/equipe/${id}`)}>{name}</a>,
    },
    { head: t.role, cell: ({ title }) => title ?? '' },
    { head: t.presence, cell: ({ presence }) => presence ?? '' },
    {
      head: t.consent,
      cell: ({ publicSince }) => <Consent page={page} since={publicSince} />,
      phone: 'alone',
    },
  ];
}
