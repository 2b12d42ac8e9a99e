import { allSpaces, type Commune, communes } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { type Module, spaceAddress } from '#platform/module';
import type { NetworkFace } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import type { Print } from '#platform/print';
import type { BookLines, Entry, GroupLines } from './book.ts';
import { type Contributed, contributed } from './contributed.ts';
import { entryOf } from './entry.ts';
import { ofPlace, shortGrouping } from './place-words.ts';
import { ownSigns } from './signs.ts';
import { verifiedOf } from './verified.ts';

/** What a book is made from, beside the spaces. */
export interface Binding {
  edition: {
    year: number;
    number: number | null;
    title: string;
    motto: string | null;
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

/** What an edition says of its spaces, as the network is now; nothing is drawn. */
export const bindLines = async (db: Database, binding: Binding): Promise<BookLines> =>
  (await gather(db, binding)).lines;

export interface Gathered {
  /** In the order of the book: the first is number 1. */
  printed: readonly PlacedSpace[];
  places: readonly Commune[];
  brought: Contributed;
  lines: BookLines;
}

/** The lines of a book, with what the rest of it is made from. */
export async function gather(db: Database, binding: Binding): Promise<Gathered> {
  const [spaces, places] = await Promise.all([allSpaces(db), communes(db)]);
  const printed = inOrder(spaces.filter(({ status }) => status === 'published'));
  const { network, modules, now, absolute, edition } = binding;
  const brought = await contributed(
    db,
    modules.flatMap((module): Print[] => (module.print ? [module.print] : [])),
    { spaceIds: printed.map(({ id }) => id), now, zone: network.zone },
  );
  const lines = {
    edition: {
      year: edition.year,
      number: edition.number,
      title: edition.title,
      motto: edition.motto,
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
    signs: [...ownSigns, ...brought.signs],
    groups: groupsOf(printed, { places, brought, binding }),
  };
  return { printed, places, brought, lines };
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

interface Known {
  places: readonly Commune[];
  brought: Contributed;
  binding: Binding;
}

function groupsOf(printed: readonly PlacedSpace[], known: Known): GroupLines[] {
  const groups = Map.groupBy(printed.entries(), ([, { epciName }]) => epciName);
  return [...groups].map(([epciName, members]) => {
    const entries = members.map(([index, space]) => numberedEntry(space, index + 1, known));
    const name = epciName ? shortGrouping(epciName) : 'Autres communes';
    const there = members.map(([, space]) => space);
    return {
      name,
      title: epciName ? `Autour ${ofPlace(largest(there, known.places))}` : name,
      lead: leadOf(entries.length),
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
