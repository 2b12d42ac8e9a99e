import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { servedProgram } from './killed-program.ts';

const { pid: pidOf, origin, ask, signIn } = servedProgram(3110);

const megabyte = 1_000_000;
const parts = 500;
const noise = randomBytes(megabyte);
const beginning = Buffer.from('000000186674797069736f6d0000000069736f6d6d703432', 'hex');

/** No two parts are the same. */
function partAt(number: number): Buffer {
  const part = Buffer.from(noise);
  part.writeUInt32BE(number, 0);
  return number === 0 ? Buffer.concat([beginning, part.subarray(beginning.length)]) : part;
}

const megabytesOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;

test('500 MB come in and go out while the program stays as small as it was', async () => {
  const who = await signIn();
  const pid = await pidOf();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, megabytesOf(pid));
  }, 50);
  const { id } = JSON.parse(
    (await who.post('/extranet/envois', { name: 'film.mp4', bytes: String(parts * megabyte) })).text,
  ) as { id: string };
  const token = await tokenOf(who);
  const send = async (number: number) =>
    who.post(
      `/extranet/envois/${id}`,
      { startsAt: String(number * megabyte), part: new Blob([new Uint8Array(partAt(number))]) },
      { token },
    );
  const hash = createHash('sha256');
  for (let number = 0; number < 30; number += 1) {
    hash.update(partAt(number));
    await send(number);
  }
  const before = megabytesOf(pid);
  for (let number = 30; number < parts; number += 1) {
    hash.update(partAt(number));
    const { status, text } = await send(number);
    expect(status, text).toBe(200);
  }
  const sha256 = hash.digest('hex');
  expect(await ask('select sha256, kind from lot.sending where id = $1', [id])).toEqual([
    { sha256, kind: 'video/mp4' },
  ]);

  await who.submit('/extranet/ressources/nouvelle?type=file', {
    kind: 'file',
    title: 'Un long film',
    summary: 'Tout l’atelier.',
    owner: 'network',
    lang: 'fr',
    licence: 'CC-BY-SA-4.0',
    act: 'publish',
    sending: id,
  });
  const { body } = await fetch(`${origin()}/ressources/un-long-film/fichier`);
  const out = createHash('sha256');
  for await (const bytes of body ?? []) out.update(bytes);
  expect(out.digest('hex')).toBe(sha256);
  clearInterval(watch);
  console.log(`The program held ${Math.round(before)} MB before, ${Math.round(most)} MB at most.`);
  expect(most - before).toBeLessThan(200);
});

async function tokenOf(who: { get: (path: string) => Promise<{ text: string }> }): Promise<string> {
  const { text } = await who.get('/extranet/ressources/nouvelle?type=file');
  return /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
}
