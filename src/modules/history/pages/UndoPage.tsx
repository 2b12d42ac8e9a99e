import {
  type Change,
  fieldWords,
  isSameValue,
  type Names,
  type PlacedSpace,
  valueItems,
} from '#modules/network/rules';
import { spaceCrumbs, spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import { words } from '../words.ts';

export interface UndoPageProps {
  page: Page;
  space: PlacedSpace;
  set: readonly [Change, ...Change[]];
  names: Names;
  form: Form;
}

/** What a page will say again, before anything is undone. */
export function UndoPage({ page, space, set, names, form }: UndoPageProps) {
  const t = words(page.lang);
  const [{ setId, actorName, at }] = set;
  const home = spacePath(space.id);
  const said = (field: Change['field'], value: unknown) => valueItems(page.lang, field, value, names);
  const columns: Column<Change>[] = [
    { head: t.field, cell: ({ field }) => fieldWords[page.lang][field].label },
    {
      head: t.willBe,
      cell: ({ field, before }) => (
        <Difference page={page} before={said(field, space[field])} after={said(field, before)} />
      ),
      phone: 'named',
    },
  ];
  return (
    <StaffLayout
      page={page}
      title={t.undoTitle}
      breadcrumb={spaceCrumbs(page, space, t.undoTitle)}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.undoTitle}</h1>
        {set.some((change) => hasMoved(space, change)) && <Notice kind="warning">{t.changedSince}</Notice>}
        <Table
          caption={t.undoLead(actorName || t.somebody, momentText(page, at))}
          columns={columns}
          rows={set}
        />
        <FormFrame page={page} form={form} action={`${home}/historique/${setId}`}>
          <p class="buttons">
            <Button>{t.undo}</Button>
            <Button kind="quiet" href={page.href(home)}>
              {t.cancel}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

const hasMoved = (space: PlacedSpace, { field, after }: Change): boolean => !isSameValue(space[field], after);
