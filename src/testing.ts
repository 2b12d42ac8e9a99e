import { afterAll, beforeAll } from 'vitest';
import { anonymous, type Viewer } from '#platform/access';
import { readConfig } from '#platform/config';
import { defineModule, type Module } from '#platform/module';
import type { FreshDatabase } from '#platform/testing/fresh-database';
import { freshFolder } from '#platform/testing/fresh-files';
import { createApp } from './app.tsx';
import { openProgram, type Program } from './server.ts';

export interface TestApp {
  program(): Program;
  /** A visitor with her own cookies, as a browser without JavaScript keeps them. */
  visitor(): Visitor;
  /** Somebody who is signed in already, with these grants: for what comes after the sign-in; of a program that has more modules. */
  visitorAs(viewer: Partial<Viewer> & { personId: string }, more?: readonly Module[]): Visitor;
}

export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form as the page that carries it would: its token, its id, and what was typed. */
  post(
    path: string,
    fields: Fields,
    options?: { headers?: Record<string, string>; token?: string | null },
  ): Promise<Answer>;
  /** Opens a page, fills its form in, and sends it where the form says. */
  submit(path: string, fields: Fields): Promise<Answer>;
  cookies: Map<string, string>;
}

export type Fields = Record<string, string | Blob | readonly (string | Blob)[]>;

export interface Answer {
  status: number;
  location: string | null;
  headers: Headers;
  text: string;
  /** As it came: a file is not a text. */
  bytes: Uint8Array;
}

/** The whole program on a database of its own, asked without a network. The clock stands still unless moved. */
export function testApp(
  db: FreshDatabase,
  clock: () => Date = () => new Date('2026-11-24T09:12:00Z'),
): TestApp {
  let opened: Program | undefined;
  const program = (): Program => {
    if (!opened) throw new Error('This program is open while tests run.');
    return opened;
  };
  const folder = freshFolder();
  beforeAll(async () => {
    const read = readConfig({
      MAILLAGE_LOG: 'silent',
      MAILLAGE_DATA: folder,
      MAILLAGE_SECRET: 'x'.repeat(32),
      MAILLAGE_DATABASE_CONNECTIONS: '4',
    });
    if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
    opened = await openProgram(read.config, db.connectionString(), { clock, print: () => {} });
  });
  afterAll(() => opened?.close());
  return {
    program,
    visitor: () => visitor(program),
    visitorAs: (viewer, more = []) => {
      const app = createApp({
        ...program().parts,
        modules: [alwaysSignedIn(viewer), ...program().parts.modules, ...more],
      });
      return visitor(() => ({ ...program(), app }));
    },
  };
}

const alwaysSignedIn = (viewer: Partial<Viewer>): Module =>
  defineModule({
    name: 'testing',
    title: { fr: 'Essais', en: 'Tests' },
    needs: [],
    viewer: async () => ({ ...anonymous, name: 'Nadia Ferrand', ...viewer }),
  });

/** A visitor of a program that answers at this origin. */
export function visitor(program: () => Program, origin = 'http://localhost:3000'): Visitor {
  const cookies = new Map<string, string>();

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('host', new URL(origin).host);
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await program().app.fetch(
      new Request(origin + path, { ...init, headers, redirect: 'manual' }),
    );
    keepCookies(cookies, response.headers.getSetCookie());
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      text: new TextDecoder().decode(bytes),
      bytes,
    };
  }

  const self: Visitor = {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    async post(path, fields, { headers = {}, token } = {}) {
      const given = token === undefined ? await tokenFor(self, path) : token;
      return ask(path, {
        method: 'POST',
        body: bodyOf(given === null ? fields : { _token: given, ...fields }),
        headers: { origin, ...headers },
      });
    },
    async submit(path, fields) {
      const form = formIn((await self.get(path)).text);
      return self.post(
        form.action ?? path,
        { ...form.values, ...fields },
        { token: form.values._token ?? null },
      );
    },
  };
  return self;
}

function keepCookies(cookies: Map<string, string>, lines: string[]): void {
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line) || value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

/** The token of the page at the same address, or of the sign-in page when that one has no form. */
async function tokenFor(self: Visitor, path: string): Promise<string | null> {
  for (const place of [path, '/connexion']) {
    const { text } = await self.get(place);
    const token = formIn(text).values._token;
    if (token) return token;
  }
  return null;
}

/** The first posted form of what a page has to say, its frame left out: where it goes, and what it holds. */
function formIn(html: string): { action: string | null; values: Record<string, string> } {
  const own = html.slice(Math.max(0, html.indexOf('<main')));
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(own)?.[0] ?? '';
  const action = /^<form[^>]*\baction="([^"]*)"/.exec(form)?.[1] ?? null;
  const values: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    const isOff = /checkbox|radio/.test(type) && !/\schecked\b/.test(tag);
    if (name && !isOff && type !== 'file') values[name] = attribute(tag, 'value') ?? '';
  }
  return { action: action && unescapeHtml(action), values };
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescapeHtml(found);
};

const unescapeHtml = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function bodyOf(fields: Fields): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each as string);
  }
  return body;
}
