import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import type { Section } from '../section.ts';
import type { Shown } from '../shown-section.ts';
import { words } from '../words.ts';
import { SectionFields } from './SectionFields.tsx';

export interface CheckFormProps {
  page: Page;
  form: Form;
  shown: Shown;
  waiting: readonly Section[];
  /** Whoever came by a link may come back by it. */
  isByLink?: boolean;
}

/** The sections that wait for an answer, one under the other. */
export function CheckForm({ page, form, shown, waiting, isByLink = true }: CheckFormProps) {
  const t = words(page.lang).form;
  return (
    <FormFrame page={page} form={form} class="stack">
      <input type="hidden" name="base" value={shown.base} />
      {waiting.map((section) => (
        <SectionFields page={page} form={form} section={section} shown={shown} />
      ))}
      <div class="rule">
        {isByLink && <p class="hint">{t.allHint}</p>}
        <p class="buttons">
          <Button>{t.send}</Button>
          <Button kind="secondary" name="all" value="yes" icon="done">
            {t.all}
          </Button>
        </p>
      </div>
    </FormFrame>
  );
}
