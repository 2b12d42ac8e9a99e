import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { isAnswered, isProof, newChallenge, sealedMoment, sinceMoment } from './challenge.ts';
import { aSpaceWithWorkshops } from './testing.ts';

const { db, app, workshop, now, wait } = aSpaceWithWorkshops({ readForMs: 0 });
let form = '';

beforeAll(async () => {
  ({ form } = await workshop({ seats: 500 }));
});

const somebody = (firstName: string) => ({
  firstName,
  name: 'Vidal',
  phone: '05 36 49 11 22',
  remindBy: 'none',
});

const registered = async (firstName: string): Promise<number> =>
  (await db().selectFrom('registration').select('id').where('firstName', '=', firstName).execute()).length;

const fields = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value as string,
    ]),
  );

/** Opens the form, reads it for so long, and sends it. */
async function send(firstName: string, readForMs: number, more: Record<string, string> = {}) {
  const visitor = app.visitor();
  const page = fields((await visitor.get(form)).text);
  wait(readForMs);
  return { visitor, answer: await visitor.post(form, { ...page, ...somebody(firstName), ...more }) };
}

test('a machine that fills in every field is answered like anybody, and nothing is kept', async () => {
  const { answer } = await send('Robot', 10_000, { site: 'https://spam.example' });
  expect(answer.status).toBe(303);
  expect(await registered('Robot')).toBe(0);
});

test('whoever answers faster than one reads is asked a small sum, and passes with its answer, once', async () => {
  const { visitor, answer } = await send('Éclair', 500);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('value="Éclair"');
  const [, one, other] = /Combien font (\S+) plus ([^\s ]+)/.exec(answer.text) ?? [];
  const numbers = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
  const sum = numbers.indexOf(one as string) + numbers.indexOf(other as string) + 4;
  const again = { ...fields(answer.text), ...somebody('Éclair') };
  const wrong = await visitor.post(form, { ...again, answer: String(sum + 1), _since: '' });
  expect(wrong.status).toBe(422);
  expect((await visitor.post(form, { ...again, answer: String(sum), _since: '' })).status).toBe(303);
  expect(await registered('Éclair')).toBe(1);
  const replay = { ...again, ...somebody('Copie'), answer: String(sum), _since: '' };
  expect((await visitor.post(form, replay)).status).toBe(422);
  expect(await registered('Copie')).toBe(0);
});

test('a script of ours answers by work instead', async () => {
  const { visitor, answer } = await send('Calcul', 500);
  const again = { ...fields(answer.text), ...somebody('Calcul') };
  const { challenge = '' } = again as Record<string, string>;
  let proof = 0;
  while (!isProof(challenge, String(proof))) proof += 1;
  expect(createHash('sha256').update(`${challenge}:${proof}`).digest('hex')).toMatch(/^000/);
  expect((await visitor.post(form, { ...again, proof: String(proof), _since: '' })).status).toBe(303);
  expect(await registered('Calcul')).toBe(1);
});

test('a form drawn this morning is asked the sum, and so is one that was sent several times already', async () => {
  expect((await send('Matinale', 3 * 3_600_000)).answer.status).toBe(303);
  expect((await send('Endormie', 5 * 3_600_000)).answer.status).toBe(422);
  const { _since = '' } = fields((await app.visitor().get(form)).text);
  const statuses: number[] = [];
  for (const name of ['Elle', 'Lui', 'Voisine', 'Recopiée'])
    statuses.push((await send(name, 10_000, { _since })).answer.status);
  expect(statuses).toEqual([303, 303, 303, 422]);
  expect(await registered('Recopiée')).toBe(0);
});

test('twenty register at the computers of a space in a row; then one question is asked, and at last one waits', async () => {
  wait(3_600_000);
  const statuses: number[] = [];
  for (let rank = 0; rank < 24; rank++) statuses.push((await send(`Groupe ${rank}`, 3_500)).answer.status);
  expect(statuses.slice(0, 20).every((status) => status === 303)).toBe(true);
  expect(statuses.at(-1)).toBe(422);
  let last = 422;
  for (let rank = 0; rank < 130 && last === 422; rank++)
    last = (await send(`Foule ${rank}`, 0)).answer.status;
  expect(last).toBe(429);
}, 60_000);

test('nobody has a mailbox filled with letters of ours: after twelve one waits, whatever the machine', async () => {
  wait(24 * 3_600_000);
  const statuses: number[] = [];
  for (let rank = 0; rank < 13; rank++) {
    wait(30_000);
    const to = { email: 'Victime@maillage.example' };
    statuses.push((await send(`Inconnu ${'abcdefghijklm'[rank]}`, 20_000, to)).answer.status);
  }
  expect(statuses).toEqual([...Array(12).fill(303), 429]);
}, 60_000);

describe('what comes back with a form is ours, or counts for nothing', () => {
  const secret = 'x'.repeat(32);
  const later = new Date(now.getTime() + 3 * 3_600_000);
  const { sealed, sum } = newChallenge(secret, now);
  const answer = String(sum[0] + sum[1]);

  test('a sum is answered within two hours, under our seal', () => {
    expect(isAnswered({ challenge: sealed, answer, proof: '' }, secret, now)).toBe(true);
    expect(isAnswered({ challenge: sealed, answer, proof: '' }, secret, later)).toBe(false);
    expect(isAnswered({ challenge: sealed, answer, proof: '' }, 'y'.repeat(32), now)).toBe(false);
  });

  test.each([
    ['', '', ''],
    ['1.2.3.4.5', '7', ''],
    [`1.a.2.2.${'x'.repeat(43)}`, '4', ''],
    [sealed, '', '-1'],
    [sealed, '', '1e9'],
    [sealed, '', '9'.repeat(40)],
  ])('%s %s %s', (challenge, typed, proof) => {
    expect(isAnswered({ challenge, answer: typed, proof }, secret, now)).toBe(false);
  });

  test('the hour at which a form was drawn cannot be made up', () => {
    const moment = sealedMoment(secret, now);
    expect(sinceMoment(moment, secret, later)).toBe(3 * 3_600_000);
    expect(sinceMoment(moment.replace(/^\d/, '2'), secret, later)).toBeNull();
    expect(sinceMoment(`${now.getTime()}.a.bc`, secret, later)).toBeNull();
    expect(sinceMoment('', secret, later)).toBeNull();
  });
});
