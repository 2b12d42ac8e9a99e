import { targetGroupInWords, targetInWords } from '#modules/place-files/rules';
import { type TargetGroup, targetGroups } from '#modules/place-formats/rules';
import type { ColumnRead, Import } from '#modules/place-imports/rules';
import { blankForm, type Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { type Option, Select } from '#ui/Select';
import { columnField } from '../column-form.ts';
import { importPath } from '../paths.ts';
import { words } from '../words.ts';

/** What each column was taken for, one question each: those that nobody knows first, the others one click away. */
export function Columns({ page, shown }: { page: Page; shown: Import }) {
  const t = words(page.lang).columns;
  const numbered = shown.columns.map((each, at) => ({ ...each, at }));
  const unknown = numbered.filter(({ target }) => target === null);
  const known = numbered.filter(({ target }) => target !== null);
  const form = blankForm(
    Object.fromEntries(numbered.map(({ at, target }) => [columnField(at), chosenOf(target)])),
  );
  const ask = (columns: typeof numbered) => <Questions page={page} form={form} columns={columns} />;
  return (
    <section class="rule">
      <h2>{unknown.length > 0 ? t.title : t.titleKnown}</h2>
      <p>{t.lead}</p>
      <FormFrame page={page} form={form} action={`${importPath(shown.id)}/colonnes`}>
        {ask(unknown)}
        <Disclosure summary={t.known(known.length)}>{ask(known)}</Disclosure>
        <p class="buttons">
          <Button kind="secondary">{t.read}</Button>
        </p>
      </FormFrame>
    </section>
  );
}

const chosenOf = (target: ColumnRead['target']): string =>
  target === null || target === 'ignored' ? '' : target;

interface QuestionsProps {
  page: Page;
  form: Form;
  columns: readonly { column: string; at: number }[];
}

function Questions({ page, form, columns }: QuestionsProps) {
  const options = optionsIn(page.lang);
  return (
    <>
      {columns.map(({ column, at }) => (
        <Select
          page={page}
          form={form}
          name={columnField(at)}
          label={column}
          none={words(page.lang).columns.ignore}
          options={options}
        />
      ))}
    </>
  );
}

/** A column of no interest is one that is not read. */
const optionsIn = (lang: Lang): Option[] =>
  (Object.keys(targetGroups) as TargetGroup[]).flatMap((group) =>
    targetGroups[group]
      .filter((value) => value !== 'ignored')
      .map((value) => ({ value, label: targetInWords(lang, value), group: targetGroupInWords(lang, group) })),
  );
