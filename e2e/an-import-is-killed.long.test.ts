import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { servedProgram } from './killed-program.ts';

/** Lines that can be entered, and two that cannot: whatever happens, each of them is said to be one or the other. */
const places = 4000;
const nameless = 2;

const { program, ask, signIn, kill } = servedProgram(3104);

test('a file that the command brings in, killed at any moment, is in whole or not at all, and goes in the next time', async () => {
  const path = await fileOf('Grange');
  const whole = { created: places, refused: nameless, updated: 0, unchanged: 0, duplicates: 0 };
  let killed = 0;
  for (const delayMs of [0, 300, 900]) {
    const command = program().start('directory', 'import', path);
    await isApplying();
    await sleep(delayMs);
    command.kill('SIGKILL');
    if (command.exitCode === null && command.signalCode === null) await once(command, 'exit');
    const entered = await spacesNamed('Grange');
    expect([0, places]).toContain(entered);
    if (entered === 0) killed += 1;
  }
  // What was read and not applied waits under the eyes of the coordination, with all its lines.
  expect(killed).toBeGreaterThan(0);
  expect(await importsOf('grange.csv')).toContainEqual({ state: 'read', lines: places + nameless });

  const outcome = JSON.parse(await program().maillage(['directory', 'import', path, '--json']));
  expect(outcome).toMatchObject(killed === 3 ? whole : { created: 0, refused: nameless, unchanged: places });
  expect(await spacesNamed('Grange')).toBe(places);
  const again = JSON.parse(await program().maillage(['directory', 'import', path, '--json']));
  expect(again).toMatchObject({ created: 0, updated: 0, unchanged: places, refused: nameless });
  expect(await namesTwice()).toEqual([]);
});

test('a program that is killed while it reads a file, then while it applies it, entered nothing; the same file then goes in whole', async () => {
  const coordinator = await signIn();
  const bytes = await textOf('Halle');
  const send = () => coordinator.submit('/extranet/imports', { file: new File([bytes], 'halle.csv') });

  const reading = send().catch(() => null);
  await sleep(250);
  await kill();
  await reading;
  for (const { lines } of await importsOf('halle.csv')) expect(lines).toBe(places + nameless);
  expect(await spacesNamed('Halle')).toBe(0);

  const { location } = await send();
  const path = location ?? '';
  let killed = 0;
  for (const delayMs of [0, 200, 800]) {
    const applying = coordinator.submit(`${path}/appliquer`, {}).catch(() => null);
    await isApplying();
    await sleep(delayMs);
    await kill();
    await applying;
    const entered = await spacesNamed('Halle');
    expect([0, places]).toContain(entered);
    if (entered > 0) break;
    killed += 1;
    expect((await coordinator.get(path)).text).toContain('Rien n’a encore changé');
  }
  expect(killed).toBeGreaterThan(0);

  if ((await spacesNamed('Halle')) === 0)
    expect((await coordinator.submit(`${path}/appliquer`, {})).status).toBe(303);
  expect(await spacesNamed('Halle')).toBe(places);
  expect(await namesTwice()).toEqual([]);
  expect((await coordinator.get(`${path}/refus.csv`)).text.trim().split('\r\n')).toHaveLength(1 + nameless);
});

/** Waits until an import holds the turn of its network: it is being applied. */
async function isApplying(): Promise<void> {
  for (;;) {
    const turns = await ask(
      "select 1 from pg_locks where locktype = 'advisory' and granted and objid = hashtext('lot imports')::oid::bigint::oid",
    );
    if (turns.length > 0) return;
    await sleep(5);
  }
}

async function fileOf(name: string): Promise<string> {
  const path = join(program().dataDir, '..', `${name.toLowerCase()}.csv`);
  await writeFile(path, textOf(name));
  return path;
}

function textOf(name: string): string {
  const south = name === 'Grange' ? 44.1 : 44.5;
  const lines = Array.from({ length: places + nameless }, (_, at) => {
    const isNamed = at % 2001 !== 2000;
    const where = `${at} rue de la ${name},46500,46128,Gramat`;
    // Each where nothing else is: what resembles something there would wait for somebody.
    const point = `${south + (at % 70) / 200},${1.3 + Math.floor(at / 70) / 100}`;
    return `${name}-${at},${isNamed ? `${name} numéro ${at * 7919}` : ''},${where},${point}`;
  });
  return ['id,nom,adresse,code_postal,code_insee,commune,latitude,longitude', ...lines].join('\n');
}

const spacesNamed = async (name: string): Promise<number> =>
  (await ask('select count(*)::int as count from lot.space where name like $1', [`${name} numéro %`]))[0]
    ?.count;

const namesTwice = () =>
  ask("select name from lot.space where name like '% numéro %' group by name having count(*) > 1");

const importsOf = (fileName: string): Promise<{ state: string; lines: number }[]> =>
  ask(
    `select state, (select count(*)::int from lot.import_row where import_id = import.id) as lines
    from lot.import where file_name = $1`,
    [fileName],
  );
