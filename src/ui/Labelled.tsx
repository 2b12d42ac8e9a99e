import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { describedBy, errorId, fieldId, hintId } from './field-id.ts';
import { Icon } from './Icon.tsx';
import { keepLabel } from './labels.ts';
import { words } from './words.ts';

/** What every field is given. Spread `{ page, form }` once per page: `<Field {...inForm} name="…" label="…" />`. */
export interface FieldProps {
  page: Page;
  form: Form;
  name: string;
  label: Child;
  hint?: Child;
  /** Where the page says it once for many fields, it is `unsaid` beside each. */
  optional?: boolean | 'unsaid';
  /** Of several alike, the one that it belongs to, such as « Coût 2 »: heard before the label, and in the summary. */
  row?: string;
}

/** Label, hint, error, then the control, in that order, which is the order they are heard in. */
export function Labelled(props: FieldProps & { children?: Child }) {
  const { form, name, children } = props;
  return (
    <div class={form.errors[name] ? 'field wrong' : 'field'}>
      <label for={fieldId(name)}>
        <LabelText {...props} />
      </label>
      <About {...props} />
      {children}
    </div>
  );
}

export function LabelText({ page, form, name, label, row, optional }: FieldProps) {
  keepLabel(form, name, { label, row });
  return (
    <>
      {row && <span class="unseen">{row}, </span>}
      {label}
      {optional === true && <i> ({words(page.lang).optional})</i>}
    </>
  );
}

/** What goes with a label: what helps, then what is wrong. */
export const About = ({ form, name, hint }: FieldProps) => (
  <>
    {hint && (
      <p class="hint" id={hintId(name)}>
        {hint}
      </p>
    )}
    {form.errors[name] && (
      <p class="error" id={errorId(name)}>
        <Icon name="warning" />
        {form.errors[name]}
      </p>
    )}
  </>
);

/** What ties a control to its words. */
export function wiring({ form, name, hint, optional }: FieldProps) {
  const isWrong = form.errors[name] !== undefined;
  return {
    id: fieldId(name),
    name,
    required: !optional,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': describedBy(name, hint !== undefined, isWrong),
  };
}

/** The text typed in a field, as it was. */
export function typedIn({ form, name }: FieldProps): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}
