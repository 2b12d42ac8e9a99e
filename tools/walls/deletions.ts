import { type PlacedModule, reachedFrom } from './modules.ts';

/**
 * Few deletions that together see every module without every other: for any module that stays and any that goes, without
 * which it should stand, one of the deletions keeps the first and takes the second. Each is the list of what goes, those
 * that need it included. Deleting modules one by one would see the same pairs in as many builds as there are modules.
 */
export function deletionsThatPart(modules: readonly PlacedModule[]): string[][] {
  const pending = pairsToPart(modules);
  const falls = modules
    .filter(({ required }) => !required)
    .map(({ name }) => withThoseThatNeed(name, modules));
  const deletions: string[][] = [];
  while (pending.size > 0) {
    const gone = richest(falls, pending);
    for (const pair of partedBy(gone, pending)) pending.delete(pair);
    deletions.push(modules.filter(({ name }) => gone.has(name)).map(({ name }) => name));
  }
  return deletions;
}

interface Pair {
  stays: string;
  goes: string;
}

function pairsToPart(modules: readonly PlacedModule[]): Set<Pair> {
  const optional = modules.filter(({ required }) => !required);
  return new Set(
    modules.flatMap(({ name: stays }) => {
      const needed = reachedFrom(stays, modules);
      return optional
        .filter(({ name }) => name !== stays && !needed.has(name))
        .map(({ name: goes }) => ({ stays, goes }));
    }),
  );
}

/** Lets one module more fall, with those that need it, as long as that parts more of the pairs that are left. */
function richest(falls: readonly string[][], pending: ReadonlySet<Pair>): Set<string> {
  let gone = new Set<string>();
  for (;;) {
    const wider = falls
      .map((fall) => new Set([...gone, ...fall]))
      .filter(({ size }) => size > gone.size)
      .reduce((best, each) => (worth(each, pending) > worth(best, pending) ? each : best), gone);
    if (wider === gone) return gone;
    gone = wider;
  }
}

export function withThoseThatNeed(name: string, modules: readonly PlacedModule[]): string[] {
  return modules
    .filter((each) => each.name === name || reachedFrom(each.name, modules).has(name))
    .map((each) => each.name);
}

const partedBy = (gone: ReadonlySet<string>, pairs: ReadonlySet<Pair>): Pair[] =>
  [...pairs].filter(({ stays, goes }) => gone.has(goes) && !gone.has(stays));

function worth(gone: ReadonlySet<string>, pairs: ReadonlySet<Pair>): number {
  let parted = 0;
  for (const { goes, stays } of pairs) if (gone.has(goes) && !gone.has(stays)) parted++;
  return parted;
}
