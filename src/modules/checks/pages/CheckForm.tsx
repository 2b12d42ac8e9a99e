import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import type { Section } from '../section.ts';
import type { Shown } from '../shown-section.ts';
import { words } from '../words.ts';
import { SectionFields, type SectionProps } from './SectionFields.tsx';

export interface CheckFormProps {
  page: Page;
  form: Form;
  shown: Shown;
  waiting: readonly Section[];
  /** The one section whose answer is being changed. */
  amended?: Section | null;
  /** Whoever came by a link may come back by it. */
  isByLink?: boolean;
}

/** The sections that wait for an answer, one under the other. */
export function CheckForm({ page, form, shown, waiting, amended, isByLink = true }: CheckFormProps) {
  const t = words(page.lang).form;
  if (amended) return <AmendForm page={page} form={form} shown={shown} section={amended} />;
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

/** One answer that is changed. */
function AmendForm({ page, form, shown, section }: SectionProps) {
  const t = words(page.lang).form;
  return (
    <FormFrame page={page} form={form} action={`${page.path}?rubrique=${section}`} class="stack">
      <input type="hidden" name="base" value={shown.base} />
      <SectionFields page={page} form={form} section={section} shown={shown} />
      <p class="buttons">
        <Button>{t.amend}</Button>
        <Button kind="quiet" href={page.href(page.path)}>
          {t.keep}
        </Button>
      </p>
    </FormFrame>
  );
}
