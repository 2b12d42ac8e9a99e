import { fieldItems } from '#modules/hours/rules';
import {
  type Change,
  fieldWords,
  isOfAnotherStructure,
  isSameValue,
  type Names,
  type PlacedSpace,
} from '#modules/network/rules';
import { spaceCrumbs, spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
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
  /** The other spaces whose pages say the same. */
  alsoSaid: readonly string[];
  form: Form;
}

/** What a page will say again, before anything is undone. */
export function UndoPage({ page, space, set, names, alsoSaid, form }: UndoPageProps) {
  const t = words(page.lang);
  const [{ setId, actorName, at }] = set;
  const home = spacePath(space.id);
  const base = baseOf(
    set.map(({ field }) => field),
    space,
  );
  const said = (field: Change['field'], value: unknown) => fieldItems(page.lang, field, value, names);
  const columns: Column<Change>[] = [
    { head: t.field, cell: ({ field }) => fieldWords[page.lang][field].label },
    {
      head: t.willBe,
      cell: ({ field, before }) => (
        <Difference page={page} before={said(field, space[field])} after={said(field, before)} />
      ),
      phone: 'alone',
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
        <Warning {...{ page, space, set, alsoSaid, form }} />
        <Table
          caption={t.undoLead(actorName || t.somebody, momentText(page, at))}
          columns={columns}
          rows={set}
        />
        <FormFrame page={page} form={form} action={`${home}/historique/${setId}`}>
          <input type="hidden" name="base" value={base} />
          <p class="buttons">
            {!isOfAnother(space, set) && <Button>{t.undo}</Button>}
            <Button kind="quiet" href={page.href(home)}>
              {t.cancel}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

/** What happened since the change: it can be undone no longer, or its undoing takes more away. */
function Warning({ page, space, set, alsoSaid, form }: Omit<UndoPageProps, 'names'>) {
  const t = words(page.lang);
  if (isOfAnother(space, set))
    return form.refusal === null ? <Notice kind="warning">{t.refusals.moved}</Notice> : null;
  const hasChanged = set.some(({ field, after }) => !isSameValue(space[field], after));
  return (
    <>
      {hasChanged && <Notice kind="warning">{t.changedSince}</Notice>}
      {alsoSaid.length > 0 && <Notice kind="warning">{t.forAll(alsoSaid)}</Notice>}
    </>
  );
}

const isOfAnother = (space: PlacedSpace, set: UndoPageProps['set']): boolean =>
  set.some((change) => isOfAnotherStructure(change.field, change, space));
