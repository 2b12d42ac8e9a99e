import { targetInWords } from '#modules/place-files/rules';
import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { columnField, columnTargets } from '../column-form.ts';
import type { Import } from '../import.ts';
import { importPath } from '../paths.ts';
import { words } from '../words.ts';

/** What the columns hold that nobody knows: one question each. */
export function Columns({ page, shown }: { page: Page; shown: Import }) {
  const t = words(page.lang).columns;
  const options = columnTargets.map((value) => ({ value, label: targetInWords(page.lang, value) }));
  const form = blankForm();
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <FormFrame page={page} form={form} action={`${importPath(shown.id)}/colonnes`}>
        {shown.unknownColumns.map((column, at) => (
          <Select
            page={page}
            form={form}
            name={columnField(at)}
            label={column}
            none={t.ignore}
            options={options}
          />
        ))}
        <Button kind="secondary">{t.read}</Button>
      </FormFrame>
    </section>
  );
}
