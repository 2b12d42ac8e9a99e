import type { Database } from '#platform/database/deed';
import type { Print, Printing, PrintPerson, PrintPicture } from '#platform/print';

/** What the modules bring to a book, none of which this one knows. */
export interface Contributed {
  signs: { letter: string; words: string; spaces: ReadonlySet<string> }[];
  people: { label: string; bySpace: ReadonlyMap<string, readonly PrintPerson[]> }[];
  lines: ReadonlyMap<string, string>[];
  pictures: ReadonlyMap<string, PrintPicture>;
  pages: { title: string; paragraphs: string[] }[];
}

export async function contributed(
  db: Database,
  prints: readonly Print[],
  printing: Printing,
): Promise<Contributed> {
  const signs = ordered(prints.flatMap((print) => print.signs ?? []));
  const lines = ordered(prints.flatMap((print) => print.lines ?? []));
  const pages = ordered(prints.flatMap((print) => print.pages ?? []));
  const pictures = await Promise.all(prints.map((print) => print.pictures?.(db, printing) ?? new Map()));
  return {
    signs: await Promise.all(
      signs.map(async ({ letter, words, spaces }) => ({ letter, words, spaces: await spaces(db, printing) })),
    ),
    people: await peopleNamed(db, prints, printing),
    lines: await Promise.all(lines.map((line) => line.of(db, printing))),
    pictures: new Map(pictures.flatMap((some) => [...some])),
    pages: (await Promise.all(pages.map((page) => page.write(db, printing.now)))).filter(
      (page) => page !== null,
    ),
  };
}

/** Who agrees to be named beside each space, as each module says it. */
export function peopleNamed(db: Database, prints: readonly Print[], printing: Printing) {
  const asked = prints.flatMap(({ people }) => (people ? [people] : []));
  return Promise.all(asked.map(async ({ label, of }) => ({ label, bySpace: await of(db, printing) })));
}

const ordered = <Each extends { order: number }>(list: readonly Each[]): Each[] =>
  list.toSorted((one, other) => one.order - other.order);
