import { localityOf, usualWeek } from '#modules/hours/rules';
import { welcomersOf } from '#modules/network';
import { fieldWords, type PlacedSpace, type SpaceFields, valueItems } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { baseOf } from '#platform/forms/merge';
import type { Page } from '#platform/page';
import { addDays, dateOf } from '#platform/time';
import { type Section, sections } from './section.ts';
import { sectionDates } from './store.ts';
import { words } from './words.ts';

/** One thing that a section says, as it is read; what the space wrote is in its own language. */
export interface Fact {
  label: string;
  text: string;
  lang?: 'fr';
}

/** What a space's page says, section by section. */
export interface Shown {
  facts: Record<Section, readonly Fact[]>;
  /** When each was last said to be true. */
  dates: Partial<Record<Section, Date>>;
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

/** What the space wrote in its own words. */
const written: readonly (keyof SpaceFields)[] = [
  'name',
  'address',
  'addressExtra',
  'priceNote',
  'accessNote',
  'gettingThere',
  'bus',
  'parking',
  'summary',
  'description',
  'trainings',
  'otherLabels',
];

const ownSections = Object.keys(fieldsOf) as Own[];

export async function shownSections(db: Database, space: PlacedSpace, page: Page): Promise<Shown> {
  const [team, dates] = await Promise.all([welcomersOf(db, space.id), sectionDates(db, space.id)]);
  const people = team
    .filter(({ publicSince }) => publicSince !== null && publicSince <= page.now)
    .map(({ name, title, presence }): Fact => {
      return { label: name, text: [title, presence].filter((each) => each).join(', '), lang: 'fr' };
    });
  const facts = ownSections.map((section) => [section, factsOf(space, section, page)] as const);
  const raw = ownSections.map((section) => [section, rawOf(space, section)] as const);
  return {
    dates,
    facts: { ...(Object.fromEntries(facts) as Record<Own, Fact[]>), people },
    base: baseOf<Record<Section, unknown>>(sections, {
      ...(Object.fromEntries(raw) as Record<Own, unknown>),
      people: people.map(({ label, text }) => `${label}: ${text}`),
    }),
  };
}

const rawOf = (space: PlacedSpace, section: Own): string[] =>
  [...fieldsOf[section], ...(section === 'address' ? (['postalCode', 'communeCode'] as const) : [])].map(
    (field) => `${field}: ${JSON.stringify(space[field])}`,
  );

function factsOf(space: PlacedSpace, section: Own, page: Page): Fact[] {
  return fieldsOf[section].flatMap((field, rank): Fact[] => {
    if (field === 'hours' && space.hours) return weekOf(space, page);
    const { label } = fieldWords[page.lang][field];
    const text = textOf(space, field, page);
    if (text !== '') return [{ label, text, ...(written.includes(field) ? { lang: 'fr' } : {}) }];
    return rank === 0 ? [{ label, text: words(page.lang).form.absent }] : [];
  });
}

function textOf(space: PlacedSpace, field: keyof SpaceFields, { lang }: Page): string {
  if (field === 'address') return `${space.address}, ${space.postalCode}\u00a0${space.communeName}`;
  const items = valueItems(lang, field, space[field], noNames);
  return [items].flat().join(', ');
}

// No field of a section holds a code that only the register can name: the commune stands beside the address.
const noNames = { communes: new Map(), structures: new Map() };

const weeksTried = 6;

/** An ordinary week, without the public holidays of the next ones. */
function weekOf(space: PlacedSpace, { now, network, lang }: Page): Fact[] {
  const today = dateOf(now, network.zone);
  const weeks = Array.from({ length: weeksTried }, (_, rank) =>
    usualWeek(space.hours, addDays(today, rank * 7), localityOf(space, network.zone), lang),
  );
  const week = weeks.find((days) => days.every(({ note }) => note === null)) ?? weeks[0] ?? [];
  return week.map(({ weekday, hours }) => ({ label: weekday, text: hours }));
}

/** The sections that somebody changed since the form was opened. */
export function movedSections(shown: Shown, base: string): Section[] {
  const [now, then] = [shown.base.split('.'), base.split('.')];
  if (then.length !== sections.length) return [];
  return sections.filter((_, rank) => now[rank] !== then[rank]);
}
