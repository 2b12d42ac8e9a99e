import { levels, themes } from '#modules/meetings/rules';
import type { CatalogueEntry } from '#platform/catalogue';
import { clock, clockText } from '#platform/forms/clock';
import type { Form } from '#platform/forms/form';
import type { Asked } from '#platform/http/env';

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

type Values = Form['values'];

/** The form with what the choice says where nothing was typed: what stands as the form begins was not typed. */
export function filledBy(entry: CatalogueEntry, blank: Values, typed: Values = blank): Values {
  const filled = Object.entries(saidBy(entry, blank, typed)).filter(
    ([name]) => isNothing(typed[name]) || typed[name] === blank[name],
  );
  return { ...typed, ...Object.fromEntries(filled) };
}

const isNothing = (value: Values[string]): boolean => value === undefined || value.length === 0;

function saidBy(entry: CatalogueEntry, blank: Values, typed: Values): Values {
  const begins = clock('startsAt').safeParse(typed.startsAt).data ?? 14 * 60;
  const isOpen = entry.seats !== null;
  return {
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
