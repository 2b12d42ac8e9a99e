import { localityOf, usualWeek } from '#modules/hours/rules';
import { welcomersOf } from '#modules/network';
import { fieldWords, type PlacedSpace, type SpaceFields, valueItems, wordOf } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { baseOf } from '#platform/forms/merge';
import type { Page } from '#platform/page';
import { addDays, dateOf } from '#platform/time';
import { type Section, sections } from './section.ts';

/** What a section says, as it is read. */
export type Facts = readonly (readonly [label: string, text: string])[];

/** What a space's page says, section by section. */
export interface Shown {
  facts: Record<Section, Facts>;
  /** A fingerprint of each section: whoever answers must have read what is there. */
  base: string;
}

type Own = Exclude<Section, 'people'>;

/** The fields of each section; the first one is named even when nothing is said. */
const fieldsOf: Record<Own, readonly (keyof SpaceFields)[]> = {
  address: ['address', 'addressExtra', 'name'],
  hours: ['hours', 'walkIn'],
  contact: ['phone', 'email', 'website', 'bookingUrl'],
  services: ['services', 'supportModes', 'equipment'],
  prices: ['fees', 'priceNote'],
  access: ['access', 'accessNote', 'gettingThere', 'bus', 'parking', 'welcomes', 'publics', 'specialCare'],
  words: ['summary', 'description', 'programmes', 'trainings', 'otherLabels'],
};

const isOwn = (section: Section): section is Own => section in fieldsOf;

export async function shownSections(db: Database, space: PlacedSpace, page: Page): Promise<Shown> {
  const named = (await welcomersOf(db, space.id)).filter(
    ({ publicSince }) => publicSince !== null && publicSince <= page.now,
  );
  const people = named.map(({ name, title, presence }) => [name, [title, presence]] as const);
  const facts = sections.map((section) => [
    section,
    isOwn(section)
      ? factsOf(space, section, page)
      : people.map(([name, said]) => [name, said.filter((each) => each).join(', ')] as const),
  ]);
  return {
    facts: Object.fromEntries(facts) as Shown['facts'],
    base: baseOf(sections, {
      ...Object.fromEntries(sections.map((section) => [section, isOwn(section) && rawOf(space, section)])),
      people,
    } as Record<Section, unknown>),
  };
}

const rawOf = (space: PlacedSpace, section: Own): unknown[] =>
  [...fieldsOf[section], ...(section === 'address' ? (['postalCode', 'communeCode'] as const) : [])].map(
    (field) => JSON.stringify(space[field]),
  );

const nothing = { fr: 'non indiqué', en: 'not said' };

function factsOf(space: PlacedSpace, section: Own, page: Page): Facts {
  return fieldsOf[section].flatMap((field, rank): Facts => {
    if (field === 'hours' && space.hours) return weekOf(space, page);
    const text = textOf(space, field, page);
    if (text === '' && rank > 0) return [];
    return [[fieldWords[page.lang][field].label, text || nothing[page.lang]]];
  });
}

function textOf(space: PlacedSpace, field: keyof SpaceFields, { lang }: Page): string {
  if (field === 'address') return `${space.address}, ${space.postalCode}\u00a0${space.communeName}`;
  if (field === 'walkIn') return space.walkIn ? wordOf(lang, space.walkIn) : '';
  const items = valueItems(lang, field, space[field], noNames);
  return [items].flat().join(', ');
}

// No field of a section holds a code that only the register can name: the commune stands beside the address.
const noNames = { communes: new Map(), structures: new Map() };

const weeksTried = 6;

/** An ordinary week, without the public holidays of the next ones. */
function weekOf(space: PlacedSpace, { now, network, lang }: Page): Facts {
  const today = dateOf(now, network.zone);
  const weeks = Array.from({ length: weeksTried }, (_, rank) =>
    usualWeek(space.hours, addDays(today, rank * 7), localityOf(space, network.zone), lang),
  );
  const week = weeks.find((days) => days.every(({ note }) => note === null)) ?? weeks[0] ?? [];
  return week.map(({ weekday, hours }) => [weekday, hours]);
}

/** The sections that somebody changed since the form was opened. */
export function movedSections(shown: Shown, base: string): Section[] {
  const [now, then] = [shown.base.split('.'), base.split('.')];
  if (then.length !== sections.length) return [];
  return sections.filter((_, rank) => now[rank] !== then[rank]);
}
