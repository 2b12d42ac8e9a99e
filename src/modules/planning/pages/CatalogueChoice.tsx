import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import type { Drawn } from '../catalogue.ts';
import { words } from '../words.ts';

export interface CatalogueChoiceProps {
  page: Page;
  form: Form;
  catalogue: readonly Drawn[];
  /** What the form was just filled in with. */
  filledWith: string | null;
}

/** A workshop that is ready fills in what nobody typed yet, and everything of it can be changed. */
export function CatalogueChoice({ page, form, catalogue, filledWith }: CatalogueChoiceProps) {
  const t = words(page.lang).catalogue;
  return (
    <section class="aside stack">
      {form.values.drawnFrom && (
        <input type="hidden" name="drawnFrom" value={String(form.values.drawnFrom)} />
      )}
      {filledWith !== null && <Notice kind="success">{t.filled(filledWith)}</Notice>}
      <Select
        page={page}
        form={form}
        name="modele"
        label={t.label}
        hint={t.hint}
        none={t.none}
        options={catalogue.map(({ key, title, group }) => ({ value: key, label: title, group }))}
        optional
      />
      <p class="buttons">
        <Button kind="secondary" name="step" value="fill">
          {t.fill}
        </Button>
      </p>
    </section>
  );
}
