import { type Database, inTransaction, schemaOf } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { Module } from '#platform/module';
import { changeNetwork, lockNetwork } from '#platform/networks';
import { type Boxes, mergeBoxes, modulesOff } from './modules-off.ts';
import type { By } from './save-face.ts';

/** What would have to go with others, though it is wanted; and the boxes, when those go as well. */
export interface Refused {
  alsoOff: string[];
  boxes: Boxes;
}

/** Switches modules on and off. Refused when some that are wanted would have to go with others. */
export const saveModules = (
  db: Database,
  program: readonly Module[],
  typed: Boxes,
  { actor, now }: By,
): Promise<Refused | null> =>
  inTransaction(db, async (tx) => {
    const before = await lockNetwork(tx);
    const names = program.map(({ name }) => name);
    const theirs = names.filter((name) => !before.modulesOff.includes(name));
    const wanted = mergeBoxes(names, typed, theirs);
    const off = modulesOff(program, wanted);
    const alsoOff = off.filter((name) => wanted.includes(name));
    if (alsoOff.length > 0) {
      const on = wanted.filter((name) => !alsoOff.includes(name));
      return { alsoOff, boxes: { base: theirs, on } };
    }
    await changeNetwork(tx, { modulesOff: off });
    const act = { actor, act: 'network.modules-changed', subject: schemaOf(db), details: { off } };
    await record(tx, act, now);
    return null;
  });
