import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { linkAnswers } from './link-answers.ts';

const here = { allows: (address: string) => address === '127.0.0.1' };

/** What a site does when it is asked for a page, and for its head alone. */
const sites: Record<string, (response: ServerResponse, method: string) => void> = {
  '/here': (r) => r.writeHead(200).end('Bonjour'),
  '/no-heads': (r, method) => r.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/lies-to-heads': (r, method) => r.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/cuts-heads': (r, method) => (method === 'HEAD' ? r.destroy() : r.writeHead(200).end()),
  '/members': (r) => r.writeHead(403).end(),
  '/no-programs': (r) => r.writeHead(429).end(),
  '/moved': (r) => r.writeHead(301, { location: '/here' }).end(),
  '/gone': (r) => r.writeHead(404).end(),
  '/moved-to-nothing': (r) => r.writeHead(302, { location: '/gone' }).end(),
  '/broken': (r) => r.writeHead(500).end(),
  '/round': (r) => r.writeHead(302, { location: '/round' }).end(),
  '/inside': (r) => r.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/cut': (r) => r.destroy(),
  '/silent': () => {},
};

let server: Server;
let site: string;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(method);
    sites[url]?.(response, method);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/here', null],
  ['/no-heads', null],
  ['/lies-to-heads', null],
  ['/cuts-heads', null],
  ['/members', null],
  ['/no-programs', null],
  ['/moved', null],
  ['/gone', 404],
  ['/moved-to-nothing', 404],
  ['/broken', 500],
  ['/round', 'redirects'],
  ['/inside', 'private'],
  ['/cut', 'unreachable'],
  ['/silent', 'slow'],
])('a link to %s is said to be as it is', async (path, silence) => {
  expect(await linkAnswers(site + path, { ...here, withinMs: 300 })).toBe(silence);
});

test.each([
  ['http://127.0.0.1/', 'private'],
  ['http://169.254.169.254/latest', 'private'],
  ['http://[::1]/', 'private'],
  ['ftp://example.org/', 'address'],
  ['http://nom:secret@example.org/', 'address'],
  ['http://nulle-part.invalid/', 'unknown'],
])('%s is never asked', async (address, silence) => {
  expect(await linkAnswers(address)).toBe(silence);
});

test('what answers to its head is not asked for the page', async () => {
  await linkAnswers(`${site}/here`, here);
  expect(asked).toEqual(['HEAD']);
  await linkAnswers(`${site}/no-heads`, here);
  expect(asked).toEqual(['HEAD', 'HEAD', 'GET']);
});
