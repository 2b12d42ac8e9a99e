import { type Book, type Changes, type Entry, entriesOf } from './book.ts';

/** What differs between two editions, for somebody who knows the one before. */
export function changesBetween(before: Book, now: Pick<Book, 'groups'>): Changes {
  const [old, entries] = [entriesOf(before), entriesOf(now)];
  const known = new Map(old.map((entry) => [entry.id, entry]));
  const there = new Set(entries.map(({ id }) => id));
  return {
    since: before.edition.year,
    added: entries.filter(({ id }) => !known.has(id)).map(placeOf),
    gone: old.filter(({ id }) => !there.has(id)).map(placeOf),
    changed: entries.flatMap((entry) => {
      const former = known.get(entry.id);
      const what = former ? differences(former, entry) : [];
      return what.length > 0 ? [{ place: placeOf(entry), what: what.join(', ') }] : [];
    }),
  };
}

const placeOf = ({ commune, name }: Entry): string => (name.includes(commune) ? name : `${commune}, ${name}`);

function differences(before: Entry, now: Entry): string[] {
  const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
  return [
    ...(before.name !== now.name ? [`s’appelait ${before.name}`] : []),
    ...(before.phone !== now.phone
      ? [now.phone === null ? 'plus de téléphone' : `nouveau téléphone, ${now.phone}`]
      : []),
    ...(isOther(before.address, now.address) ? ['nouvelle adresse'] : []),
    ...(isOther(before.hours, now.hours) ? ['nouveaux horaires'] : []),
    ...(isOther(before.signs, now.signs) ? ['d’autres services'] : []),
  ];
}
