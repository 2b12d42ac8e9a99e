import { copyDatabase, inLine, type Line } from './in-line.ts';

/**
 * A database made by the first file that asks, while the others wait in its line; answers its name. It takes that name last:
 * what was begun and has it not failed, and is not tried again by each of two hundred files.
 */
export async function madeOnce(
  name: string,
  {
    line,
    from,
    make,
  }: { line: Exclude<Line, 'copies'>; from: string; make: (begun: string) => Promise<void> },
): Promise<string> {
  await inLine(line, async (client) => {
    const begun = `${name}_begun`;
    const { rows } = await client.query('select datname from pg_database where datname in ($1, $2)', [
      name,
      begun,
    ]);
    if (rows.some(({ datname }) => datname === name)) return;
    if (rows.length > 0)
      throw new Error(`${name} could not be made: the first failure of this run says why.`);
    await copyDatabase(from, begun);
    await make(begun);
    await client.query(`alter database ${begun} rename to ${name}`);
  });
  return name;
}
