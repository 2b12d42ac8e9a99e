import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { anonymous } from '#platform/access';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { createApp } from './app.tsx';
import { createHttpServer } from './server.ts';
import { testApp } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);

test('an address that leads nowhere says so in both languages', async () => {
  const french = await app.visitor().get('/nulle-part');
  const english = await app.visitor().get('/en/nulle-part');
  expect([french.status, english.status]).toEqual([404, 404]);
  expect(french.text).toContain('Cette page n’existe pas');
  expect(english.text).toContain('This page does not exist');
});

test('an address that leads nowhere offers a search and the home page, and to a colleague her own menu', async () => {
  const visitor = await app.visitor().get('/nulle-part');
  expect(visitor.text).toContain('<form action="/recherche" role="search"');
  expect(visitor.text).not.toContain('Se déconnecter');

  const colleague = app.visitorAs({
    personId: '0198f0a0-0000-7000-8000-000000000001',
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });
  const { status, text } = await colleague.get('/extranet/nulle-part');
  expect(status).toBe(404);
  expect(text).toMatch(/<nav class="side"[\s\S]*href="\/extranet\/compte"/);
  expect(text).toContain('<form action="/recherche" role="search"');
  expect(text).toContain('Se déconnecter');
});

test.each([
  ['Application/x-www-form-urlencoded', 'a&'.repeat(30_000)],
  [
    'multipart/form-data; boundary=x',
    '--x\r\ncontent-disposition: form-data; name=a\r\n\r\n\r\n'.repeat(30_000),
  ],
])('a form of more fields than any of ours is refused before it is read apart: %s', async (type, body) => {
  const request = { method: 'POST', headers: { host: 'localhost:3000', 'content-type': type }, body };
  const answer = await app.program().app.fetch(new Request('http://localhost:3000/annuaire', request));
  expect(answer.status).toBe(413);
  expect((await answer.text()).length).toBeLessThan(30_000);
});

test('an address with a NUL leads nowhere', async () => {
  for (const path of ['/groupes/%00', '/annuaire/%00', '/en/groupes/a%00b/documents/x'])
    expect((await app.visitor().get(path)).status).toBe(404);
});

test('another program posts without a form of ours only where a module says that it may', async () => {
  const { program } = app;
  const routes = new Hono<Env>()
    .post('/hub/:one', (c) => c.text('heard'))
    .post('/hubris', (c) => c.text('heard'));
  const hub = defineModule({
    name: 'hub',
    title: { fr: 'Relais', en: 'Hub' },
    needs: [],
    routes,
    postedByPrograms: ['/hub/'],
  });
  const open = createApp({ ...program().parts, modules: [hub, ...program().parts.modules] });
  const post = (path: string) =>
    open.fetch(
      new Request(`http://localhost:3000${path}`, {
        method: 'POST',
        headers: { host: 'localhost:3000', origin: 'https://mail.example' },
      }),
    );
  expect((await post('/en/hub/un')).status).toBe(200);
  expect((await post('/hubris')).status).toBe(403);
});

test('an address that leads nowhere says so even when the database is away', async () => {
  const { program } = app;
  const isAway = async () => {
    throw new Error('the database is away');
  };
  const away = createApp({
    ...program().parts,
    modules: [
      ...program().parts.modules,
      defineModule({
        name: 'away',
        title: { fr: 'Absente', en: 'Away' },
        needs: [],
        viewer: async () => ({ ...anonymous, personId: '0198f0a0-0000-7000-8000-000000000001' }),
        menuOf: isAway,
        menu: [{ path: '/x', label: { fr: 'Compte', en: 'Count' }, place: 'staff', order: 1, count: isAway }],
      }),
    ].reverse(),
  });
  const answer = await away.fetch(
    new Request('http://localhost:3000/extranet/nulle-part', { headers: { host: 'localhost:3000' } }),
  );
  expect(answer.status).toBe(404);
});

test('a host that is not ours is not answered', async () => {
  const answer = await app
    .program()
    .app.fetch(new Request('http://evil.example/annuaire', { headers: { host: 'evil.example' } }));
  expect(answer.status).toBe(421);
});

test('a page that everybody may see is kept, zipped, and not sent twice to one browser', async () => {
  const first = await app.visitor().get('/annuaire', { 'accept-encoding': 'gzip' });
  expect(first.status).toBe(200);
  expect(first.headers.get('content-encoding')).toBe('gzip');
  const etag = first.headers.get('etag') as string;
  const second = await app.visitor().get('/annuaire', { 'if-none-match': etag });
  expect(second.status).toBe(304);
});

test('no page lets a script or a style in from elsewhere, kept pages neither', async () => {
  const server = createHttpServer(app.program()).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = () => askOverHttp(port, '/annuaire?n=1');
  const [made, kept] = [await ask(), await ask()];
  server.close();
  for (const headers of [made, kept]) {
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'");
    expect(headers['x-frame-options']).toBe('DENY');
  }
  expect(kept['x-request-id']).toBeUndefined();
});

/** The headers of an answer that went through the server itself. */
function askOverHttp(port: number, path: string): Promise<IncomingHttpHeaders> {
  return new Promise((answer, fail) => {
    get({ port, path, headers: { host: 'localhost:3000' } }, (response) => {
      response.resume().on('end', () => answer(response.headers));
    }).on('error', fail);
  });
}

test.each([
  ['/connexion', {}, 403, 'without a token'],
  ['/connexion', { origin: 'https://evil.example' }, 403, 'from another site'],
  ['/connexion', { 'sec-fetch-site': 'cross-site' }, 403, 'that the browser calls foreign'],
])('a form sent %s %o is refused (%i): %s', async (path, headers, status, _why) => {
  const answer = await app.visitor().post(path, { name: 'Ada' }, { headers, token: null });
  expect(answer.status).toBe(status);
});

test('a form whose page was open too long is offered again with all that was typed', async () => {
  const answer = await app
    .visitor()
    .post('/annuaire', { message: 'Bonjour "à vous" <ici>' }, { token: 'old' });

  expect(answer.text).toContain('value="Bonjour &quot;à vous&quot; &lt;ici&gt;"');
  expect(answer.text).toContain('Rien de ce que vous avez écrit n’est perdu');
});

test('the form that is offered again can be sent again, even by a browser that kept no cookie', async () => {
  const visitor = app.visitor();
  const offered = await visitor.post(
    '/annuaire/nulle-part/signaler',
    { message: 'Bonjour' },
    { token: 'old' },
  );
  const token = /name="_token" value="([^"]+)"/.exec(offered.text)?.[1] ?? '';
  const again = await visitor.post('/annuaire/nulle-part/signaler', { message: 'Bonjour' }, { token });
  expect([offered.status, again.status]).toEqual([403, 404]);
});

test('a monitor is told how the database, the jobs and the disk are', async () => {
  const answer = await app.visitor().get('/sante');
  expect(JSON.parse(answer.text)).toMatchObject({
    database: 'ok',
    jobs: 'ok',
    networks: [{ slug: 'lot', isServed: true }],
  });
});

test('a form that expired comes back whole, but never with a password, a code or a file', async () => {
  const photo = new File(['bytes'], 'photo.jpg');
  const typed = { email: 'nadia@lot.example', password: 'un mot de passe', code: '123456', photo };
  const { status, text } = await app.visitor().post('/connexion', typed, { token: 'old' });
  expect(status).toBe(403);
  expect(text).toContain('<input type="hidden" name="email" value="nadia@lot.example"/>');
  expect(text).not.toMatch(/un mot de passe"|123456|n’est perdu/);
  expect(text).toContain('vous le taperez de nouveau');
  expect(text).toContain('vous le choisirez de nouveau');
});

test('a form that expired with a password is drawn again with the rest, and nothing is done meanwhile', async () => {
  const visitor = app.visitor();
  const typed = { email: 'nadia@lot.example', password: 'un mot de passe' };
  const expired = await visitor.post('/connexion', typed, { token: 'old' });
  const hidden = [...expired.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const { _token = null, ...fields } = Object.fromEntries(hidden.map(([, name, value]) => [name, value]));
  const form = await visitor.post('/connexion', fields, { token: _token });
  expect(form.text).toMatch(
    /name="email"[^>]*value="nadia@lot.example"|value="nadia@lot.example"[^>]*name="email"/,
  );
  expect(form.text).not.toContain('un mot de passe"');
  expect(form.status).toBe(422);
});

test.each([
  ['a page breaks', {}],
  ['whoever asks cannot be told', { viewer: breaks }],
])('when %s, the log says which kind of page, never the link that was followed', async (_what, broken) => {
  const lines: string[] = [];
  const routes = new Hono<Env>().get('/essai/:token/epreuve.pdf', breaks);
  const title = { fr: 'Essai', en: 'Trial' };
  const { parts } = app.program();
  const faulty = createApp({
    ...parts,
    log: pino({ level: 'error' }, { write: (line) => void lines.push(line) }),
    modules: [defineModule({ name: 'trial', title, needs: [], routes, ...broken }), ...parts.modules],
  });
  const asked = 'http://localhost:3000/en/essai/a-secret-token/epreuve.pdf?jeton=another-secret';
  const answer = await faulty.fetch(new Request(asked, { headers: { host: 'localhost:3000' } }));
  expect(answer.status).toBe(500);
  expect(lines.join()).toContain('"route":"/essai/:token/epreuve.pdf"');
  expect(lines.join()).not.toContain('secret');
});

async function breaks(): Promise<never> {
  throw new Error('It breaks.');
}
