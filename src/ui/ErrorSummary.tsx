import type { Form } from '#platform/forms/form';
import { plural } from '#platform/i18n';
import type { Page } from '#platform/page';
import { fieldId } from './field-id.ts';
import { words } from './words.ts';

export interface ErrorSummaryProps {
  page: Page;
  form: Form;
  /** A better title than the count, such as « Il manque deux choses pour vous inscrire ». */
  title?: string;
  /** Shown as an example: it neither takes the focus nor speaks first. */
  isQuiet?: boolean;
}

/** What to look at again, above the title; it takes the focus, and each sentence leads to its field. */
export function ErrorSummary({ page, form, title, isQuiet }: ErrorSummaryProps) {
  const errors = Object.entries(form.errors);
  if (errors.length === 0 && form.refusal === null) return null;
  return (
    <div class="errors" role={isQuiet ? undefined : 'alert'} tabindex={-1} autofocus={!isQuiet}>
      <h2>{title ?? summaryTitle(page, errors.length)}</h2>
      {form.refusal && <p>{form.refusal}</p>}
      {errors.length > 0 && (
        <ul class="error-links">
          {errors.map(([name, sentence]) => (
            <li>
              <a href={`#${fieldId(name)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function summaryTitle(page: Page, count: number): string {
  const say = words(page.lang);
  if (count === 0) return say.refused;
  return plural(page.lang, count, { one: say.summary.one, other: say.summary.other(count) });
}
