import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const megabytes = 1_000_000;
const beginning = Buffer.from('000000186674797069736f6d0000000069736f6d6d703432', 'hex');
const aFilm = (): Buffer => Buffer.concat([beginning, randomBytes(5 * megabytes)]);
const path = '/extranet/ressources/nouvelle?type=file';

async function begin(width: number, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.visit({ width, javaScriptEnabled });
  await become(page, await visitorAs(world, 'animator'), world.origin());
  await page.goto(world.origin() + path);
  return page;
}

const folder = freshFolder();

/** A file of her disk: chosen again, it is the same one. */
async function choose(page: Page, film?: Buffer): Promise<void> {
  const file = join(folder, 'atelier.mp4');
  if (film) writeFileSync(file, film);
  await page.getByLabel('Le fichier').setInputFiles(file);
}

async function publish(page: Page, title: string): Promise<Buffer> {
  await page.getByLabel('Titre').fill(title);
  await page.getByLabel('En une phrase ou deux').fill('Le film de l’atelier.');
  const owner = page.getByLabel('Partagée par');
  if (await owner.count()) await owner.selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect.poll(() => page.locator('.notice.success').count()).toBe(1);
  const slug = title.toLowerCase().replaceAll(' ', '-');
  return Buffer.from(await (await fetch(`${world.origin()}/ressources/${slug}/fichier`)).arrayBuffer());
}

test('without a script, the field says its limit, and takes a small file as before', async () => {
  const page = await begin(360, false);
  expect(await page.getByRole('main').textContent()).toMatch(/20\sMo au plus/);
  const small = Buffer.concat([beginning, randomBytes(1000)]);
  await choose(page, small);
  expect((await publish(page, 'Film court')).equals(small)).toBe(true);
});

test.each([360, 1280])(
  'at %i pixels, a cut in the middle is waited out, and the file is whole',
  async (width) => {
    const film = aFilm();
    const page = await begin(width);
    let posts = 0;
    await page.route('**/extranet/envois/*', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      posts += 1;
      return posts === 3 ? route.abort('connectionreset') : route.continue();
    });
    await choose(page, film);
    await expect.poll(() => page.locator('resumed-file [role=status]').textContent()).toMatch(/coupée/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await expect.poll(() => page.locator('resumed-file [role=status]').textContent()).toContain('est arrivé');
    expect(posts).toBe(7);
    await expectAccessible(page);
    // What is wrong elsewhere does not send it again.
    await page.getByRole('button', { name: 'Publier' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    expect(await page.getByRole('main').textContent()).toMatch(/atelier\.mp4\s»\sest\sgardé/);
    await expectAccessible(page);
    expect((await publish(page, `Film de ${width}`)).equals(film)).toBe(true);
  },
  60_000,
);

test('after the page was closed, the same file goes on from where it was; a form does not leave before it', async () => {
  const film = aFilm();
  const page = await begin(1280);
  let isCut = false;
  const starts: number[] = [];
  await page.route('**/extranet/envois/*', (route) => {
    const at = Number(
      /name="startsAt"\r\n\r\n(\d+)/.exec(route.request().postDataBuffer()?.toString('latin1') ?? '')?.[1],
    );
    if (at >= 2 * megabytes && isCut === false) return route.abort('connectionreset');
    if (route.request().method() === 'POST') starts.push(at);
    return route.continue();
  });
  await choose(page, film);
  await expect.poll(() => page.locator('resumed-file [role=status]').textContent()).toMatch(/coupée/);
  await page.getByRole('button', { name: 'Publier' }).click();
  expect(await page.locator('resumed-file [role=status]').textContent()).toMatch(/Attendez|coupée/);
  isCut = true;
  await page.goto(world.origin() + path);
  await expect.poll(() => page.locator('resumed-file').textContent()).toContain('atelier.mp4 était en route');
  await choose(page);
  await expect.poll(() => page.locator('resumed-file [role=status]').textContent()).toContain('est arrivé');
  expect((await publish(page, 'Film repris')).equals(film)).toBe(true);
  expect(starts.filter((at) => at === 0)).toEqual([0]);
}, 60_000);

test('it is stopped by a press, and the field takes another file', async () => {
  const page = await begin(1280);
  await page.route('**/extranet/envois/*', (route) => route.abort('connectionreset'));
  await choose(page, aFilm());
  await page.getByRole('button', { name: 'Arrêter' }).click();
  expect(await page.locator('resumed-file progress').isVisible()).toBe(false);
  await page.unrouteAll();
  const film = aFilm();
  await choose(page, film);
  await expect.poll(() => page.locator('resumed-file [role=status]').textContent()).toContain('est arrivé');
  expect((await publish(page, 'Film choisi')).equals(film)).toBe(true);
});

test('a line that breaks within a part leaves nothing of that part, and the rest joins on', async () => {
  const who = await visitorAs(world, 'animator');
  const film = aFilm();
  const begun = await who.post('/extranet/envois', { name: 'film.mp4', bytes: String(film.length) });
  const { id } = JSON.parse(begun.text) as { id: string };
  const at = `/extranet/envois/${id}`;
  const send = (from: number) =>
    who.post(at, {
      startsAt: String(from),
      part: new Blob([new Uint8Array(film.subarray(from, from + megabytes))]),
    });
  await send(0);
  await breakOff(at, [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
  expect(JSON.parse((await who.get(at)).text)).toEqual({ id, received: megabytes, isWhole: false });
  for (let from = megabytes; from < film.length; from += megabytes)
    expect((await send(from)).status).toBe(200);
  expect(JSON.parse((await who.get(at)).text)).toEqual({ id, received: film.length, isWhole: true });
});

/** Half of a part, then the socket is gone. */
function breakOff(at: string, cookie: string): Promise<void> {
  const { hostname, port, host, origin } = new URL(world.origin());
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname, () => {
      const head = `--x\r\nContent-Disposition: form-data; name="startsAt"\r\n\r\n1000000\r\n--x\r\nContent-Disposition: form-data; name="part"; filename="part"\r\n\r\n`;
      socket.write(
        `POST ${at} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000400\r\n\r\n${head}`,
      );
      socket.write(randomBytes(400_000), () => socket.destroy());
    });
    socket.on('close', () => done());
    socket.on('error', fail);
  });
}
