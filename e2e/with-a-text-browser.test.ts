import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './w3m.ts';
import { openWorld } from './world.ts';

const world = openWorld();
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

test('with w3m, an animator signs in and corrects the telephone of her space', async () => {
  const { pg } = world.program().parts.pool;
  const { rows } =
    await pg.query(`select space_id as id from lot.space_person join lot.person on person.id = person_id
    where email = 'animator@maillage.example' order by space_id limit 1`);
  const spaceId: string = rows[0].id;

  terminal = await openTerminal(`${world.origin()}/connexion`);
  await terminal.fill('courriel', 'animator@maillage.example');
  await terminal.fill('Mot de passe', 'demonstration');
  await terminal.press('Se connecter');
  expect(terminal.shown()).toContain('Nadia');

  await terminal.open(`${world.origin()}/extranet/espaces/${spaceId}/identite`);
  await terminal.fill('Téléphone', '05 36 49 19 99');
  await terminal.press('Enregistrer');

  const { rows: after } = await pg.query('select phone from lot.space where id = $1', [spaceId]);
  expect(after).toEqual([{ phone: '+33536491999' }]);
}, 90_000);

test('with w3m, somebody finds a space near her, and reads its telephone and its hours', async () => {
  const list = await read('/annuaire?ou=Gramat');
  expect(list).toMatch(/France services Cauvaldor - Gramat\s+Gramat\. Démarches/);
  expect(list).toMatch(/, à\s\d+\skm/);

  const space = await read('/annuaire/france-services-cauvaldor-gramat');
  expect(space).toMatch(/05\s65\s36\s06\s06/);
  expect(space).toMatch(/Horaires/);
}, 60_000);

/** A page as w3m lays it out, without asking for anything else. */
async function read(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)('w3m', ['-dump', '-cols', '80', world.origin() + path], {
    env: { ...process.env, LANG: 'C.UTF-8' },
  });
  return stdout;
}
