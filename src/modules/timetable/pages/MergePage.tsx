import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import { weekPath } from '../paths.ts';
import { baseField, keepField, rawField } from '../week-form.ts';
import { words } from '../words.ts';

/** A day as each of two people would have it. */
export interface MetDay {
  day: string;
  mine: string;
  theirs: string;
}

export interface MergePageProps {
  page: Page;
  space: PlacedSpace;
  days: readonly MetDay[];
  /** My hours, and what the form showed: what is there now. */
  form: Form;
  /** Who wrote meanwhile, as far as the history tells. */
  other: string | null;
}

/** Two people wrote hours at once: the second one sees what differs, and chooses. */
export function MergePage({ page, space, days, form, other }: MergePageProps) {
  const say = words(page.lang).weekPage;
  const theirs = other ? say.merge.theirs(other) : say.merge.others;
  const columns: Column<MetDay>[] = [
    { head: say.day, cell: ({ day }) => day },
    { head: say.merge.mine, cell: ({ mine }) => mine, phone: 'named' },
    { head: theirs, cell: (met) => met.theirs, phone: 'named' },
  ];
  const choices = [
    { value: 'mine', label: say.merge.mine },
    { value: 'theirs', label: theirs },
  ];
  return (
    <StaffLayout
      page={page}
      title={say.merge.title}
      breadcrumb={spaceCrumbs(page, space, say.merge.title)}
      current="/extranet/espaces"
    >
      <div class="stack">
        <h1>{say.merge.title}</h1>
        <Notice kind="warning">{say.merge.lead(other ?? say.merge.somebody)}</Notice>
        <Table caption={say.merge.caption} columns={columns} rows={days} />
        <FormFrame page={page} form={form} action={weekPath(space.id)}>
          {[baseField, rawField].map((name) => (
            <input type="hidden" name={name} value={form.values[name] as string} />
          ))}
          <Choices page={page} form={form} name={keepField} label={say.merge.keep} choices={choices} single />
          <p class="buttons">
            <Button>{say.merge.save}</Button>
            <Button kind="quiet" href={page.href(weekPath(space.id))}>
              {say.merge.back}
            </Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
