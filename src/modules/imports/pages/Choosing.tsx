import type { Import, ImportRow } from '#modules/place-imports/rules';
import { choices } from '#modules/place-sources/rules';
import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { importPath } from '../paths.ts';
import { words } from '../words.ts';

interface ChoosingProps {
  page: Page;
  shown: Import;
}

/** « Is it the same place? », for one line. */
export function Choosing({ page, shown, row }: ChoosingProps & { row: ImportRow }) {
  const t = words(page.lang).one;
  return (
    <>
      <p>{row.choice ? t.chosen[row.choice] : <b>{t.decide}</b>}</p>
      <Answers page={page} shown={shown} row={row} />
    </>
  );
}

/** The same answer for all the lines that wait. */
export function AllChoices({ page, shown }: ChoosingProps) {
  const t = words(page.lang).one;
  return (
    <>
      <p>
        <b>{t.allWaiting(shown.counts.waiting)}</b>
      </p>
      <Answers page={page} shown={shown} />
    </>
  );
}

function Answers({ page, shown, row }: ChoosingProps & { row?: ImportRow }) {
  const t = words(page.lang).one;
  return (
    <FormFrame page={page} form={blankForm()} action={`${importPath(shown.id)}/choix`}>
      {row && <input type="hidden" name="line" value={String(row.line)} />}
      <p class="buttons">
        {choices
          .filter((choice) => choice !== row?.choice)
          .map((choice) => (
            <Button kind="secondary" dense name="choice" value={choice}>
              <span>
                {t.choices[choice]}
                {row && <span class="unseen">, {row.name}</span>}
              </span>
            </Button>
          ))}
      </p>
    </FormFrame>
  );
}
