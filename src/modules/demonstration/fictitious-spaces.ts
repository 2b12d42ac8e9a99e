import type { Commune } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { ofCommune } from '#platform/of-commune';
import { slugOf } from '#platform/slug';
import { addDays, dateOf } from '#platform/time';
import { comingTo } from './coming.ts';
import invented from './data/fictitious-spaces.json';
import { inCommune, inLetters, typeset } from './french.ts';
import { type Kind, typologies } from './kind.ts';
import { offerOf } from './offer.ts';
import { openings, walkInOf } from './openings.ts';
import { type Random, randomFrom, seedOf } from './random.ts';
import { activities, advice, places, prices } from './stories.ts';
import { details, openers } from './summaries.ts';

/** A space that does not exist, with whoever runs it. */
export interface Invention {
  space: NewSpace;
  kind: Kind;
  structure: { name: string; typology: string };
}

/** The spaces that complete the network up to a hundred, each the same at every telling but for its dates. */
export function inventSpaces(communes: readonly Commune[], now: Date): Invention[] {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  return invented.map((row, rank) => {
    const commune = byCode.get(row.commune);
    if (!commune) throw new Error(`No commune ${row.commune} for ${row.name}.`);
    const kind = row.kind as Kind;
    const space = { ...row, kind, rank };
    return {
      kind,
      structure: { name: row.structure, typology: typologies[kind].structure },
      space: inventSpace(space, commune, { random: randomFrom(seedOf(`${row.commune} ${row.name}`)), now }),
    };
  });
}

type Row = Omit<(typeof invented)[number], 'kind'> & { kind: Kind; rank: number };

function inventSpace(row: Row, commune: Commune, { random, now }: { random: Random; now: Date }): NewSpace {
  const { kind, name } = row;
  const offer = offerOf(kind, random);
  const hours = random.pick(openings[kind]);
  const space: NewSpace = {
    status: 'published',
    fictitious: true,
    name,
    communeCode: commune.code,
    postalCode: commune.postalCodes[0] as string,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    phone: `+33536491${String(200 + row.rank)}`,
    email: `${slugOf(name)}@maillage.example`,
    hours,
    walkIn: walkInOf(hours),
    typologies: [typologies[kind].space],
    itinerancy: ['Fixe'],
    source: 'Démonstration',
    checkedOn: addDays(dateOf(now, 'Europe/Paris'), -checkedDaysAgo(random)),
    priceNote: priceNote(kind, random),
    ...offer,
    ...typesetAll(comingTo(commune, random)),
    ...textsOf({ row, commune, equipment: offer.equipment }, random),
  };
  return forgetting(space, random);
}

/** Most pages were looked at this season; some have been left aside for more than six months. */
const checkedDaysAgo = (random: Random): number =>
  random.chance(0.14) ? random.between(190, 420) : random.between(2, 150);

function priceNote(kind: Kind, random: Random): string | null {
  const notes = prices[kind];
  return notes ? typeset(random.pick(notes)) : null;
}

type Equipped = Pick<Required<NewSpace>, 'equipment'>;

function textsOf({ row, commune, equipment }: { row: Row; commune: Commune } & Equipped, random: Random) {
  const computers = equipment.computer ?? 1;
  const fill = (text: string): string =>
    typeset(
      text
        .replaceAll('{nom}', row.name)
        .replaceAll('{de}', ofCommune(commune.name))
        .replaceAll('{a}', inCommune(commune.name))
        .replaceAll(
          /(^|\. )\{ordinateurs\}/g,
          (_, before: string) => before + capitalised(inLetters(computers)),
        )
        .replaceAll('{ordinateurs}', inLetters(computers)),
    );
  const possible = (texts: readonly string[]) => texts.filter((text) => isTrue(text, equipment));
  const paragraphs = [random.pick(places[row.kind]), random.pick(possible(activities)), random.pick(advice)];
  return {
    summary: fill([random.pick(openers[row.kind]), ...random.some(possible(details), 2)].join(' ')),
    description: paragraphs.map(fill).join('\n\n'),
  };
}

/** A tablet is lent only where there is one. */
const isTrue = (text: string, equipment: Equipped['equipment']): boolean =>
  (!text.includes('tablette') || equipment.tablet !== undefined) &&
  (!text.includes('casque') || equipment.headset !== undefined);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const typesetAll = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([field, value]) => [
      field,
      typeof value === 'string' ? typeset(value) : value,
    ]),
  ) as Texts;

/** One page in six is not finished, as in any network: that is what completeness is for. */
function forgetting(space: NewSpace, random: Random): NewSpace {
  if (!random.chance(1 / 6)) return space;
  const forgotten = random.some(
    ['description', 'gettingThere', 'email', 'priceNote', 'accessNote'] as const,
    random.between(1, 3),
  );
  return { ...space, ...Object.fromEntries(forgotten.map((field) => [field, null])) };
}
