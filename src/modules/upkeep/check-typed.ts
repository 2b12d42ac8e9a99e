import type { z } from 'zod';
import type { Database } from '#platform/database/connect';
import type { Form } from '#platform/forms/form';
import type { Read } from '#platform/forms/read-form';
import type { Page } from '#platform/page';
import type { Problem } from './subject.ts';
import { problemSentences, tooLongSaid } from './typed-back.ts';

interface Questions {
  shape: Record<string, z.ZodType>;
  problems?: ((db: Database, read: Record<string, unknown>) => Promise<Problem[]>) | undefined;
}

/**
 * The form with all that is wrong with it, in the order of its questions, or null. Rules that look things up
 * speak at once with those of single fields: nobody sends a form back twice for what could be said the first time.
 */
export async function wrongForm(
  form: Read<Record<string, unknown>>,
  { shape, problems }: Questions,
  { db, page }: { db: Database; page: Page },
): Promise<Form | null> {
  const read = form.ok ? form.data : fittingIn(shape, form.values);
  const found = problemSentences((await problems?.(db, read)) ?? [], page);
  if (!form.ok)
    return tooLongSaid({ ...form, errors: inOrder(shape, { ...found, ...form.errors }) }, page.lang);
  return Object.keys(found).length > 0 ? form.reject(inOrder(shape, found)) : null;
}

const fittingIn = (shape: Questions['shape'], values: Form['values']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const read = field.safeParse(values[name]);
      return read.success ? [[name, read.data]] : [];
    }),
  );

function inOrder(shape: Questions['shape'], errors: Record<string, string>): Record<string, string> {
  const names = Object.keys(shape);
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}
