import { keepOnlyWords, learnWords, lexiconsLike } from '#modules/lookup';
import { countHeld, distinctWords } from '#modules/lookup/rules';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import type { FindableKind } from '#platform/findable';
import type { Module } from '#platform/module';
import {
  addDue,
  countRows,
  forgetDue,
  holdKind,
  keepOnlyKeys,
  keepOnlyKinds,
  keysToRead,
  kindsThere,
  removeOthers,
  writeRows,
} from './findable-store.ts';
import { everybodys, rowOf, type Said, saidBy } from './row.ts';

interface Told {
  kind: FindableKind;
  keys: readonly string[];
  now: Date;
}

/**
 * Reads again what stands under some keys, in the transaction that wrote it. Thousands at once would keep whoever wrote them
 * waiting twice as long: they are read right after.
 */
export async function keepFindables(tx: Transaction, { kind, keys, now }: Told): Promise<void> {
  if (keys.length > mostInTransaction) return addDue(tx, kind.name, keys);
  await holdKind(tx, kind.name, 'with others');
  for (const some of parts(keys)) await write(tx, { kind, keys: some, now });
}

/** What has ceased to be so is taken out, even if its module still tells it. */
async function write(tx: Transaction, { kind, keys, now }: Told): Promise<Said> {
  const found = (await kind.read(tx, keys, now)).filter(({ until }) => !until || until > now);
  await removeOthers(tx, kind.name, { keys, written: found });
  await writeRows(
    tx,
    found.map((each) => rowOf(kind.name, each)),
  );
  const said = saidBy(found);
  for (const [lexicon, texts] of said) await learnWords(tx, lexicon, distinctWords(texts));
  return said;
}

/** All kinds that modules bring, in the order in which people read them. */
export const kindsOf = (modules: readonly Module[]): FindableKind[] =>
  modules.flatMap(({ findables = [] }) => findables).sort((a, b) => a.order - b.order);

/**
 * Writes all anew, some at a time, and forgets what no module names and the words that nothing holds any more. Cut short, it
 * is done again without harm. Answers how many rows there are.
 */
export async function rebuild(db: Database, kinds: readonly FindableKind[], now: Date): Promise<number> {
  const held = new Map<string, Map<string, number>>();
  await keepOnlyKinds(
    db,
    kinds.map(({ name }) => name),
  );
  for (const kind of kinds) {
    for (const keys of parts(await kind.keys(db, now))) {
      const said = await rebuildPart(db, { kind, keys, now });
      for (const [lexicon, texts] of said) countHeld(heldIn(held, lexicon), texts);
    }
    await forgetUnnamed(db, kind, now);
  }
  for (const lexicon of [...(await lexiconsLike(db, everybodys)), ...held.keys()])
    await keepOnlyWords(db, lexicon, { held: heldIn(held, lexicon), since: now });
  return countRows(db);
}

function heldIn(held: Map<string, Map<string, number>>, lexicon: string): Map<string, number> {
  const known = held.get(lexicon) ?? new Map<string, number>();
  held.set(lexicon, known);
  return known;
}

const rebuildPart = (db: Database, told: Told): Promise<Said> =>
  inTransaction(db, async (tx) => {
    await holdKind(tx, told.kind.name, 'alone');
    await forgetDue(tx, told.kind.name, told.keys);
    return write(tx, told);
  });

/** What was added meanwhile is named as well: its keys are asked again, while nobody writes. */
const forgetUnnamed = (db: Database, kind: FindableKind, now: Date) =>
  inTransaction(db, async (tx) => {
    await holdKind(tx, kind.name, 'alone');
    await keepOnlyKeys(tx, kind.name, await kind.keys(tx, now));
  });

/**
 * Reads what was told by thousands, and again what was so until a moment that has passed; and a kind of which nothing is there, since its module may just
 * have been switched on, or the network begun.
 */
export async function catchUp(db: Database, kinds: readonly FindableKind[], now: Date): Promise<void> {
  const toRead = await keysToRead(db, now);
  const known = await kindsThere(db);
  for (const kind of kinds) {
    const due = known.has(kind.name) ? (toRead.get(kind.name) ?? []) : await kind.keys(db, now);
    for (const keys of parts(due)) await rebuildPart(db, { kind, keys, now });
  }
}

const atOnce = 200;
const mostInTransaction = 500;

const parts = (keys: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, part) =>
    keys.slice(part * atOnce, (part + 1) * atOnce),
  );
