import { allSpaces, type Commune, communes, territoryShapes } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { type Module, spaceAddress } from '#platform/module';
import type { NetworkFace } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import type { Print } from '#platform/print';
import { type Book, type Entry, entriesOf, type Group } from './book.ts';
import { type Contributed, contributed } from './contributed.ts';
import { groupPlan, type Placed, type Shapes, wholePlan } from './drawing.ts';
import { entryOf } from './entry.ts';
import { communeIndex, serviceIndex } from './indexes.ts';
import { ofPlace, shortGrouping } from './place-words.ts';
import { ownSigns } from './signs.ts';
import { verifiedOf } from './verified.ts';

/** What a book is made from, beside the spaces. */
export interface Binding {
  edition: {
    year: number;
    number: number | null;
    title: string;
    editorial: string | null;
    signature: string | null;
  };
  network: NetworkFace;
  /** Those that are on. */
  modules: readonly Module[];
  /** The whole address of a path of the public site. */
  absolute: (path: string) => string;
  now: Date;
}

/** Everything that an edition says, as the network is now. */
export async function bindBook(db: Database, binding: Binding): Promise<Omit<Book, 'changes'>> {
  const [spaces, places, shapes] = await Promise.all([allSpaces(db), communes(db), territoryShapes(db)]);
  const printed = inOrder(spaces.filter(({ status }) => status === 'published'));
  const { network, modules, now, absolute, edition } = binding;
  const brought = await contributed(
    db,
    modules.flatMap((module): Print[] => (module.print ? [module.print] : [])),
    {
      spaceIds: printed.map(({ id }) => id),
      now,
      zone: network.zone,
    },
  );
  const groups = groupsOf(printed, { places, shapes: shapes as Shapes, brought, binding });
  const drawn = printed.map(placedOf);
  const signs = [...ownSigns, ...brought.signs];
  return {
    edition: {
      year: edition.year,
      number: edition.number,
      title: edition.title,
      editorial: paragraphsOf(edition.editorial ?? ''),
      signature: edition.signature,
    },
    network: {
      name: network.name,
      territory: network.territory,
      phone: network.phone === '' ? '' : formatPhone(network.phone),
      phoneHours: network.phoneHoursInWords.fr,
      address: absolute('/'),
    },
    verified: verifiedOf(printed, { now, zone: network.zone }),
    signs,
    cover: wholePlan(drawn, shapes as Shapes, { width: 148, height: 132, radius: 0.9 }),
    plan: wholePlan(drawn, shapes as Shapes, { width: 119, height: 152, radius: knotRadius(printed.length) }),
    groups,
    communes: communeIndex(places, printed),
    services: serviceIndex(signs, entriesOf({ groups })),
    pages: brought.pages,
  };
}

/** By grouping, then commune, as the French order names. */
function inOrder(spaces: readonly PlacedSpace[]): PlacedSpace[] {
  const keyOf = ({ epciName, communeName, name }: PlacedSpace) => [
    epciName ? shortGrouping(epciName) : '\uffff',
    communeName,
    name,
  ];
  return spaces.toSorted((one, other) => {
    const theirs = keyOf(other);
    return keyOf(one).reduce(
      (order, key, index) => order || inFrench.compare(key, theirs[index] as string),
      0,
    );
  });
}

const inFrench = new Intl.Collator('fr', { numeric: true });

const placedOf = (space: PlacedSpace, index: number): Placed => ({
  number: index + 1,
  latitude: space.latitude,
  longitude: space.longitude,
  commune: space.communeName,
  isFull: space.walkIn === 'yes',
});

/** Three hundred numbers fit on a page as a hundred do: smaller. */
const knotRadius = (count: number): number => Math.max(1.35, Math.min(2.3, 20 / Math.sqrt(count)));

const groupRadius = (count: number): number => (count > 40 ? 1.8 : 2.3);

interface Known {
  places: readonly Commune[];
  shapes: Shapes;
  brought: Contributed;
  binding: Binding;
}

function groupsOf(printed: readonly PlacedSpace[], known: Known): Group[] {
  const placed = printed.map(placedOf);
  const groups = Map.groupBy(printed.entries(), ([, { epciName }]) => epciName);
  return [...groups].map(([epciName, members]) => {
    const numbers = new Set(members.map(([index]) => index + 1));
    const entries = members.map(([index, space]) => numberedEntry(space, index + 1, known));
    const name = epciName ? shortGrouping(epciName) : 'Autres communes';
    return {
      name,
      title: epciName
        ? `Autour ${ofPlace(
            largest(
              members.map(([, space]) => space),
              known.places,
            ),
          )}`
        : name,
      lead: leadOf(entries.length),
      plan: groupPlan(placed, known.shapes, {
        width: 119,
        height: 112,
        radius: groupRadius(entries.length),
        nameHeight: 3.4,
        numbered: numbers,
      }),
      entries,
    };
  });
}

function numberedEntry(space: PlacedSpace, number: number, { brought, binding }: Known): Entry {
  const path = spaceAddress(binding.modules, 'public', space);
  return entryOf(space, {
    number,
    url: path === null ? null : binding.absolute(path),
    people: brought.people.map(({ label, bySpace }) => ({ label, people: bySpace.get(space.id) ?? [] })),
    lines: brought.lines.flatMap((lines) => lines.get(space.id) ?? []),
    picture: brought.pictures.get(space.id) ?? null,
    signs: brought.signs.filter(({ spaces }) => spaces.has(space.id)).map(({ letter }) => letter),
  });
}

function largest(spaces: readonly PlacedSpace[], places: readonly Commune[]): string {
  const codes = new Set(spaces.map(({ communeCode }) => communeCode));
  const there = places.filter(({ code }) => codes.has(code));
  return there.reduce((one, other) => (other.population > one.population ? other : one)).name;
}

const leadOf = (count: number): string =>
  `${count === 1 ? 'Un espace' : `${count} espaces`}. Appelez avant de venir\u00a0: les petits lieux ferment parfois.`;

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
