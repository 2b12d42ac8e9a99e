import { levels, themes } from '#modules/meetings/rules';
import { clockText } from '#modules/workshop-dates/rules';
import type { CatalogueEntry } from '#platform/catalogue';
import type { Asked } from '#platform/http/env';
import { minutesOf } from '#platform/time-words';

/** What may be drawn from, under the title of the module that brings it. */
export interface Drawn extends CatalogueEntry {
  group: string;
}

/** All that the modules that are on have ready. */
export async function catalogueOf(asked: Asked): Promise<Drawn[]> {
  const lists = await Promise.all(
    asked.modules.map(async ({ name, title, catalogue }) =>
      ((await catalogue?.(asked)) ?? []).map((entry) => ({
        ...entry,
        key: `${name}.${entry.key}`,
        group: title[asked.lang],
      })),
    ),
  );
  return lists.flat();
}

const known = <Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value | '' => values.find((each) => each === value) ?? '';

type Values = Record<string, string | string[]>;

/** The form as the choice fills it in; what the catalogue does not say stays as the form begins. */
export function filledBy(entry: CatalogueEntry | undefined, blank: Record<string, string>): Values {
  if (!entry) return blank;
  const begins = minutesOf(blank.startsAt ?? '14:00');
  const isOpen = entry.seats !== null;
  return {
    ...blank,
    title: entry.title,
    summary: entry.summary ?? '',
    description: entry.description ?? '',
    theme: known(themes, entry.theme),
    level: known(levels, entry.level) || 'any',
    publics: [...(entry.publics ?? [])],
    endsAt: clockText(Math.min(begins + entry.durationMinutes, 24 * 60 - 1)),
    registration: isOpen ? (blank.registration ?? 'open') : 'none',
    seats: isOpen ? String(entry.seats ?? blank.seats ?? '') : '',
    laptops: entry.laptops ? String(entry.laptops) : '',
    price: entry.priceCents ? String(entry.priceCents / 100).replace('.', ',') : '',
    conditions: entry.conditions ?? '',
  };
}
