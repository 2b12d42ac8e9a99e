import { communes, structures } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { formatNumber, type Lang, speak } from '#platform/i18n';
import { formatDateWithYear } from '#platform/time-words';
import type { Changed } from './fields.ts';
import { history as english } from './moderation.en.ts';
import { history as french } from './moderation.fr.ts';
import { phoneText } from './subject.ts';
import { wordOf } from './value-words.ts';

/** The names behind the codes that a space holds. */
export interface Names {
  communes: ReadonlyMap<string, string>;
  structures: ReadonlyMap<string, string>;
}

export async function readNames(db: Database): Promise<Names> {
  const [places, bodies] = await Promise.all([communes(db), structures(db)]);
  return {
    communes: new Map(places.map(({ code, name }) => [code, name])),
    structures: new Map(bodies.map(({ id, name }) => [id, name])),
  };
}

/** A field's value in words, to be read beside another one. */
export function valueText(lang: Lang, field: Changed, value: unknown, names: Names): string {
  const { nothing } = speak({ fr: french, en: english }, lang);
  if (value === null || value === undefined || value === '') return nothing;
  if (Array.isArray(value)) return value.map((each) => wordOf(lang, String(each))).join(', ') || nothing;
  if (field === 'equipment') return countsText(lang, value as Record<string, number>) || nothing;
  if (field === 'communeCode') return names.communes.get(String(value)) ?? String(value);
  if (field === 'structureId') return names.structures.get(String(value)) ?? String(value);
  if (field === 'checkedOn') return formatDateWithYear(lang, String(value));
  if (typeof value === 'number') return String(value);
  return field === 'status' || field === 'walkIn' ? wordOf(lang, String(value)) : phoneText(String(value));
}

const countsText = (lang: Lang, counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(
      ([kind, count]) =>
        `${wordOf(lang, kind)}${lang === 'fr' ? '\u00a0' : ''}: ${formatNumber(lang, count)}`,
    )
    .join(', ');
