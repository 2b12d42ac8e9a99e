import type { Database } from '#platform/database/deed';
import type { Binding } from './bind-lines.ts';
import { type Book, type Entry, entriesOf } from './book.ts';
import { peopleNamed } from './contributed.ts';

/**
 * A book that was frozen, as it may be shown today: whoever took her agreement back, or is there no longer, is not named
 * in it. The book itself when it names nobody else than those who agree.
 */
export async function withWhoAgrees(
  db: Database,
  book: Book,
  { modules, now, network }: Pick<Binding, 'modules' | 'now' | 'network'>,
): Promise<Book> {
  const spaceIds = entriesOf(book).map(({ id }) => id);
  const prints = modules.flatMap(({ print }) => (print ? [print] : []));
  const named = await peopleNamed(db, prints, { spaceIds, now, zone: network.zone });
  const agree = new Set(
    named.flatMap(({ bySpace }) =>
      [...bySpace].flatMap(([spaceId, people]) => people.map(({ id }) => `${spaceId} ${id}`)),
    ),
  );
  const stays = (entry: Entry) => (person: { id: string }) => agree.has(`${entry.id} ${person.id}`);
  const isWhole = entriesOf(book).every((entry) =>
    entry.people.every(({ people }) => people.every(stays(entry))),
  );
  if (isWhole) return book;
  const shown = (entry: Entry): Entry => ({
    ...entry,
    people: entry.people.map((those) => ({ ...those, people: those.people.filter(stays(entry)) })),
  });
  return {
    ...book,
    groups: book.groups.map((group) => ({ ...group, entries: group.entries.map(shown) })),
  };
}
