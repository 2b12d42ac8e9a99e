import type { Database } from '#platform/database/connect';
import { inTransaction, schemaOf } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { Module } from '#platform/module';
import { changeNetwork, type Face } from '#platform/networks';
import { modulesOff } from './modules-off.ts';

interface By {
  actor: string;
  now: Date;
}

/** Changes what the network says of itself, and writes down who did. */
export const saveFace = (db: Database, { name, face }: { name: string; face: Face }, by: By): Promise<void> =>
  inTransaction(db, async (tx) => {
    await changeNetwork(tx, { name, face });
    const details = { name, ...face };
    await record(
      tx,
      { actor: by.actor, act: 'network.face-changed', subject: schemaOf(db), details },
      by.now,
    );
  });

/** Switches modules on and off. Refused, with their names, when some that are wanted would have to go with others. */
export async function saveModules(
  db: Database,
  program: readonly Module[],
  wanted: readonly string[],
  by: By,
): Promise<{ alsoOff: string[] }> {
  const off = modulesOff(program, wanted);
  const alsoOff = off.filter((name) => wanted.includes(name));
  if (alsoOff.length > 0) return { alsoOff };
  await inTransaction(db, async (tx) => {
    await changeNetwork(tx, { modulesOff: off });
    await record(
      tx,
      { actor: by.actor, act: 'network.modules-changed', subject: schemaOf(db), details: { off } },
      by.now,
    );
  });
  return { alsoOff: [] };
}
