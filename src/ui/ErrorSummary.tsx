import type { Form } from '#platform/forms/form';
import { fieldWords } from '#platform/forms/words';
import { type Lang, plural } from '#platform/i18n';
import type { Page } from '#platform/page';
import { fieldId } from './field-id.ts';
import { labelOf } from './labels.ts';
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
  const errors = Object.keys(form.errors);
  if (errors.length === 0 && form.refusal === null) return null;
  return (
    <div class="errors" role={isQuiet ? undefined : 'alert'} tabindex={-1} autofocus={!isQuiet}>
      <h2>{title ?? summaryTitle(page, errors.length)}</h2>
      {form.refusal && <p>{form.refusal}</p>}
      {errors.length > 0 && (
        <ul class="error-links">
          {errors.map((name) => (
            <li>
              <a href={`#${fieldId(name)}`}>
                <Sentence lang={page.lang} form={form} field={name} />
              </a>
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

/**
 * A sentence that would suit any field, or the same field of another row, begins by naming its own, here where the field
 * is not in sight.
 */
async function Sentence({ lang, form, field }: { lang: Lang; form: Form; field: string }) {
  const sentence = form.errors[field] as string;
  // The fields are drawn below: only once they are, their labels are known.
  await null;
  const { label, row } = labelOf(form, field) ?? {};
  const suitsAny = Object.values(fieldWords[lang]).includes(sentence);
  if (label === undefined || (row === undefined && !suitsAny)) return <>{sentence}</>;
  const name = row === undefined ? label : `${row}, ${label}`;
  return <>{/[?!]$/.test(name) ? `${name} ${sentence}` : `${name}${colon[lang]}${inside(sentence)}`}</>;
}

const colon: Record<Lang, string> = { fr: '\u00a0: ', en: ': ' };

/** A sentence after a colon begins small, unless its first word is a name or all capitals. */
const inside = (sentence: string): string =>
  /^.\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
