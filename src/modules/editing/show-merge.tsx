import { readNames } from '#modules/network';
import { type PlacedSpace, type SomeFields, valueText } from '#modules/network/rules';
import { lastAuthorOf, type Saved } from '#modules/proposals';
import type { Form } from '#platform/forms/form';
import { baseOf } from '#platform/forms/merge';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { MergePage } from './pages/MergePage.tsx';
import type { Subject } from './subject.ts';

interface Met {
  subject: Subject;
  space: PlacedSpace;
  /** What would have been saved, but for what is entered beside the space. */
  mine: SomeFields;
  conflict: Saved & { kind: 'conflict' };
  /** All that was typed. */
  form: Form;
}

/** What the other person changed alone is taken over; what both changed is asked. */
export async function showMerge(c: Ask, { subject, space, mine, conflict, form }: Met): Promise<Response> {
  const { theirs, fields } = conflict;
  const page = await pageOf(c);
  const names = await readNames(c.var.db);
  const clashes = fields.map((field) => ({
    field,
    mine: newRunner(field, form) ?? valueText(page.lang, field, mine[field], names),
    theirs: valueText(page.lang, field, theirs[field], names),
  }));
  const merged = {
    ...form,
    refusal: null,
    values: { ...takeOver(subject, form, { mine, theirs }), base: baseOf(subject.fields, theirs) },
  };
  const other = await lastAuthorOf(c.var.db, theirs, fields);
  return c.html(<MergePage {...{ page, subject, space, clashes, other }} form={merged} />, 409);
}

/** A structure that is not in the list yet, by the name that was typed. */
const newRunner = (field: string, { values }: Form): string | null =>
  field === 'structureId' ? (values.structureName as string | undefined) || null : null;

/** The other person's answers go where I had left mine as they were. */
function takeOver(
  subject: Subject,
  form: Form,
  { mine, theirs }: { mine: SomeFields; theirs: SomeFields },
): Form['values'] {
  const bases = String(form.values.base).split('.');
  const left = subject.fields.filter((field, index) => bases[index] === baseOf([field], mine));
  const isLeft = ([name]: [string, unknown]) =>
    left.some((field) => name === field || name.startsWith(`${field}_`));
  return { ...form.values, ...Object.fromEntries(Object.entries(subject.typed(theirs)).filter(isLeft)) };
}
