import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchFile } from './fetch-file.ts';
import { fetchRefusalText } from './fetch-words.ts';
import type { FetchRefusal } from './guarded-request.ts';

const csv = 'nom,commune\nMédiathèque,Gramat\n';
const here = { allows: () => true };

/** What a site may do to whoever asks it for a file. */
const sites: Record<string, (response: ServerResponse) => void> = {
  '/lieux.csv': (r) => r.writeHead(200, { 'content-type': 'text/csv' }).end(csv),
  '/zip%C3%A9': (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(csv)),
  '/brotli': (r) => r.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(csv)),
  '/named': (r) =>
    r.writeHead(200, { 'content-disposition': 'attachment; filename="lieux du 46.csv"' }).end(csv),
  '/moved': (r) => r.writeHead(302, { location: '/lieux.csv' }).end(),
  '/round': (r) => r.writeHead(302, { location: '/round' }).end(),
  '/inside': (r) => r.writeHead(302, { location: 'http://10.0.0.1/lieux.csv' }).end(),
  '/file': (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (r) => r.writeHead(302, { location: 'http://[' }).end(),
  '/gone': (r) => r.writeHead(404).end('rien'),
  '/broken': (r) => r.writeHead(500).end(),
  '/partial': (r) => r.writeHead(206).end(csv),
  '/page': (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>Bonjour</p>'),
  '/hidden': (r) =>
    r.writeHead(200, { 'content-type': 'text/csv' }).end('\ufeff <!DOCTYPE html><p>Bonjour</p>'),
  '/empty': (r) => r.writeHead(200).end(),
  '/large': (r) => r.writeHead(200).end('x'.repeat(2000)),
  '/bomb': (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(100_000))),
  '/false': (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end(csv),
  '/cut': (r) => {
    r.writeHead(200, { 'content-length': '1000' });
    r.write('nom', () => r.destroy());
  },
  '/drip': (r) => {
    r.writeHead(200);
    const drip = setInterval(() => r.write('x'), 20);
    r.on('close', () => clearInterval(drip));
  },
  '/silent': () => {},
};

let server: Server;
let site: string;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => sites[url]?.(response));
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a file of the internet', () => {
  test.each([
    ['/lieux.csv', 'lieux.csv'],
    ['/zip%C3%A9', 'zipé'],
    ['/brotli', 'brotli'],
    ['/named', 'lieux du 46.csv'],
    ['/moved', 'lieux.csv'],
  ])('comes from %s under its name', async (path, fileName) => {
    expect(await fetchFile(site + path, here)).toEqual({ refusal: null, bytes: Buffer.from(csv), fileName });
  });

  test.each([
    ['/round', 'redirects'],
    ['/file', 'address'],
    ['/nowhere', 'address'],
    ['/gone', 'status'],
    ['/broken', 'status'],
    ['/partial', 'status'],
    ['/page', 'page'],
    ['/hidden', 'page'],
    ['/empty', 'empty'],
    ['/large', 'large'],
    ['/bomb', 'large'],
    ['/false', 'unreachable'],
    ['/cut', 'unreachable'],
    ['/drip', 'slow'],
    ['/silent', 'slow'],
  ] satisfies [string, FetchRefusal][])('does not come from %s: %s', async (path, refusal) => {
    const limits = { ...here, maxBytes: 1000, withinMs: 400 };
    expect(await fetchFile(site + path, limits)).toMatchObject({ refusal });
  });

  test('is not asked where a redirection leads inside', async () => {
    const allows = (address: string) => address === '127.0.0.1';
    expect(await fetchFile(`${site}/inside`, { allows })).toEqual({ refusal: 'private', detail: '10.0.0.1' });
  });
});

test.each([
  ['http://127.0.0.1/', 'private'],
  ['http://127.1/', 'private'],
  ['http://0x7f000001/', 'private'],
  ['http://2130706433/', 'private'],
  ['http://0177.0.0.1/', 'private'],
  ['http://[::1]/', 'private'],
  ['http://[::ffff:127.0.0.1]/', 'private'],
  ['http://169.254.169.254/latest/meta-data/', 'private'],
  ['http://192.168.0.10:8080/lieux.csv', 'private'],
  ['http://localhost/lieux.csv', 'private'],
  ['http://nulle-part.invalid/lieux.csv', 'unknown'],
  ['https://user:mot@data.example.org/lieux.csv', 'address'],
  ['https://user@data.example.org/lieux.csv', 'address'],
  ['ftp://data.example.org/lieux.csv', 'address'],
  ['file:///etc/passwd', 'address'],
  ['data:text/csv,nom', 'address'],
  ['javascript:alert(1)', 'address'],
  ['gopher://127.0.0.1:6379/_x', 'address'],
  ['//data.example.org/lieux.csv', 'address'],
  ['data.example.org/lieux.csv', 'address'],
  ['http://', 'address'],
  ['http:// /', 'address'],
  ['', 'address'],
] satisfies [string, FetchRefusal][])('%s is not asked: %s', async (address, refusal) => {
  const outcome = await fetchFile(address);
  expect(outcome).toMatchObject({ refusal });
  if (outcome.refusal !== null)
    for (const lang of ['fr', 'en'] as const) expect(fetchRefusalText(outcome, lang)).toMatch(/\.$/);
});
