import { costKinds, planWords, type Ranked } from '#modules/plans/rules';
import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { firstRows, mostRows, rowSlot } from '../cost-rows.ts';
import { amountSlot } from '../form.ts';
import { actionPath } from '../paths.ts';
import { words } from '../words.ts';
import type { CostsPageProps } from './CostsPage.tsx';

/** Several costs at once, a row each; a row that says nothing is none. */
export function CostRows(props: CostsPageProps) {
  const { page, desk, placed, form, rows = firstRows } = props;
  const t = words(page.lang);
  return (
    <section id="ligne">
      <h2>{t.costs.add}</h2>
      <p class="hint">{t.costs.rowsHint}</p>
      <FormFrame page={page} form={form} action={actionPath(desk.plan.id, placed.action.id, 'couts')}>
        {/* « Enter » in a field saves, whatever stands before. */}
        <button type="submit" name="act" value="save" hidden />
        <input type="hidden" name="rows" value={String(rows)} />
        {Array.from({ length: rows }, (_, index) => (
          <Row {...props} rank={index + 1} />
        ))}
        <p class="buttons">
          <Button name="act" value="save">
            {t.save}
          </Button>
          {rows < mostRows && (
            <Button kind="secondary" name="act" value="more">
              {t.costs.more}
            </Button>
          )}
        </p>
      </FormFrame>
    </section>
  );
}

type InRow = CostsPageProps & { rank: number };

function Row(props: InRow) {
  const { page, form, rank, desk, placed, newRow } = props;
  const { content } = desk;
  const t = words(page.lang).costs;
  const slot = (name: string): string => rowSlot(name, rank);
  const inRow = { page, form, row: t.row(rank), optional: 'unsaid' as const };
  const optionOf = ({ rank: value, name }: Ranked) => ({ value: String(value), label: name });
  const scenarios = content.scenarios.filter((one) => placed.action.scenarios.includes(one.rank));
  const { kinds } = planWords(page.lang).costs;
  return (
    <fieldset class="field">
      <legend>{t.row(rank)}</legend>
      <div class="filter-row">
        <Select
          {...inRow}
          name={slot('scenario')}
          label={t.scenario}
          none={scenarios.length > 1 ? t.choose : undefined}
          width="full"
          options={scenarios.map(optionOf)}
          autofocus={rank === newRow}
        />
        <Select
          {...inRow}
          name={slot('funder')}
          label={t.funder}
          none={t.choose}
          width="full"
          options={content.funders.map(optionOf)}
        />
        <Select
          {...inRow}
          name={slot('kind')}
          label={t.kind}
          width="full"
          options={costKinds.map((value) => ({ value, label: kinds[value] }))}
        />
      </div>
      <Amounts {...props} />
    </fieldset>
  );
}

/** An amount for each year, of a row when it says which. */
export const Amounts = ({ page, form, desk, rank }: CostsPageProps & { rank?: number }) => (
  <div class="amounts">
    {desk.content.years.map((year) => (
      <Field
        page={page}
        form={form}
        name={rowSlot(amountSlot(year), rank ?? 1)}
        label={String(year)}
        row={rank === undefined ? undefined : words(page.lang).costs.row(rank)}
        optional="unsaid"
        inputmode="decimal"
        width="short"
      />
    ))}
  </div>
);
