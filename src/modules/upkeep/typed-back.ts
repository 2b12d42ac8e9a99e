import { type FieldName, limits } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { ofTerritory } from './of-territory.ts';
import type { Problem } from './subject.ts';
import { words } from './words.ts';

// A megabyte comes back as its beginning: a page of a megabyte helps nobody.
const mostShown = 20_000;

/** Says by how much a text is too long; what was typed stays, up to what a page can hold. */
export function tooLongSaid<Typed extends Form>(form: Typed, lang: Lang): Typed {
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
export function problemSentences(
  problems: readonly Problem[],
  { lang, network }: Page,
): Record<string, string> {
  const say: Record<string, (detail: string) => string> = words(lang).problems;
  const territory = lang === 'fr' ? ofTerritory(network.territory) : network.territory;
  return Object.fromEntries(
    problems.map(({ field, code, detail }) => [
      field,
      say[code]?.(code === 'outside' ? territory : (detail ?? '')) ?? code,
    ]),
  );
}
