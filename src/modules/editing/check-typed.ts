import type { z } from 'zod';
import { type FieldName, limits, type SomeFields } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import type { Form } from '#platform/forms/form';
import type { Read } from '#platform/forms/read-form';
import type { Lang } from '#platform/i18n';
import { ofTerritory } from '#platform/of-territory';
import type { Page } from '#platform/page';
import type { Problem, Subject } from './subject.ts';
import { words } from './words.ts';

interface Surroundings {
  db: Database;
  page: Page;
  /** What the page says now. */
  shown?: SomeFields;
}

/**
 * The form with all that is wrong with it, in the order of its questions, or null. Rules that look things up
 * speak at once with those of single fields: nobody sends a form back twice for what could be said the first time.
 */
export async function wrongForm(
  form: Read<Record<string, unknown>>,
  { shape, problems }: Pick<Subject, 'shape' | 'problems'>,
  { db, page, shown = {} }: Surroundings,
): Promise<Form | null> {
  const read = form.ok ? form.data : fittingIn(shape, form.values);
  const found = problemSentences((await problems?.(db, read, shown)) ?? [], page);
  if (!form.ok)
    return tooLongSaid({ ...form, errors: inOrder(shape, { ...found, ...form.errors }) }, page.lang);
  return Object.keys(found).length > 0 ? form.reject(inOrder(shape, found)) : null;
}

const fittingIn = (shape: Subject['shape'], values: Form['values']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const read = (field as z.ZodType).safeParse(values[name]);
      return read.success ? [[name, read.data]] : [];
    }),
  );

function inOrder(shape: Subject['shape'], errors: Record<string, string>): Record<string, string> {
  const names = Object.keys(shape);
  return Object.fromEntries(Object.entries(errors).sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}

// A megabyte comes back as its beginning: a page of a megabyte helps nobody.
const mostShown = 20_000;

/** Says by how much a text is too long; what was typed stays, up to what a page can hold. */
function tooLongSaid<Typed extends Form>(form: Typed, lang: Lang): Typed {
  const errors = { ...form.errors };
  const values = { ...form.values };
  for (const [name, value] of Object.entries(values)) {
    const most = limits[name as FieldName];
    if (typeof value !== 'string' || value.length <= (most ?? mostShown)) continue;
    const t = words(lang);
    const kept = Math.min(value.length, mostShown);
    if (most)
      errors[name] =
        kept < value.length ? t.tooLongCut(value.length, most, kept) : t.tooLong(value.length, most);
    values[name] = value.slice(0, kept);
  }
  return { ...form, errors, values };
}

/** What rules that look things up say, in sentences, by field. */
function problemSentences(problems: readonly Problem[], { lang, network }: Page): Record<string, string> {
  const say: Record<string, (detail: string) => string> = words(lang).problems;
  const territory = lang === 'fr' ? ofTerritory(network.territory) : network.territory;
  return Object.fromEntries(
    problems.map(({ field, code, detail }) => [
      field,
      say[code]?.(code === 'outside' ? territory : (detail ?? '')) ?? code,
    ]),
  );
}
