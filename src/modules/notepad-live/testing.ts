import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { getCookie } from 'hono/cookie';
import { afterEach } from 'vitest';
import * as Y from 'yjs';
import { createNotepad, readNotepad } from '#modules/notepads';
import { anonymous } from '#platform/access';
import { listenForChanges } from '#platform/database/listen';
import { openUpgrades } from '#platform/http/sockets';
import { openLog } from '#platform/log';
import { defineModule } from '#platform/module';
import type { NotepadAccess } from '#platform/page-parts';
import type { FreshDatabase } from '#platform/testing/fresh-database';
import { createApp } from '../../app.tsx';
import type { TestApp } from '../../testing.ts';
import { Live } from './live.ts';
import { livePath, roomName } from './paths.ts';
import { tokenOf } from './rules.ts';

const now = new Date('2026-11-24T09:12:00Z');
export const crew = '0198f0a0-0000-7000-8000-00000000000c';

/** Notepads of a crew whose members write at once, before processes that serve one database. */
export function liveScene(db: FreshDatabase, app: TestApp) {
  const access = new Map<string, NotepadAccess>();
  const names = new Map<string, string>();
  /** How many times each of these fails, as when the database restarts. */
  const faults = { viewer: 0, access: 0 };
  const failOnce = (where: keyof typeof faults): void => {
    if (faults[where] === 0) return;
    faults[where] -= 1;
    throw new Error('The database is not there.');
  };
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
    access.clear();
  });

  /** Whoever the cookie names is signed in; a crew holds notepads. */
  const module = defineModule({
    name: 'scene',
    title: { fr: 'Scène', en: 'Scene' },
    needs: [],
    viewer: async (c) => {
      failOnce('viewer');
      const personId = getCookie(c, 'who') || null;
      return { ...anonymous, personId, name: names.get(personId ?? '') ?? '' };
    },
    notepadHolders: [
      {
        kind: 'crew',
        access: async (_db, _crew, { personId }) => {
          failOnce('access');
          return access.get(personId ?? '') ?? 'write';
        },
        crumb: async () => null,
        readers: async () => [],
      },
    ],
  });

  /** A process that serves: several may. */
  async function aProcess(): Promise<Served> {
    const { parts } = app.program();
    const live = new Live({ pool: db.pool(), clock: () => now, log: openLog('silent') });
    const served = createApp({ ...parts, modules: [module, ...parts.modules] });
    const upgrades = openUpgrades(served, (path) => (path === livePath ? live : undefined));
    const channels = new Map([['maillage_notepads', live.told]]);
    const ears = { revision: () => {}, networks: () => {}, channels };
    const changes = await listenForChanges(db.connectionString(), ears);
    const server = createServer().on('upgrade', upgrades.handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push(async () => {
      upgrades.close();
      server.close();
      await live.close();
      await changes.close();
    });
    return { port: (server.address() as AddressInfo).port, origin: parts.config.MAILLAGE_ORIGIN };
  }

  function aWriter(served: Served, about: About): Writer {
    const writer = openWriter(served, about);
    open.push(writer.close);
    return writer;
  }

  const aNotepad = (text = 'Présents'): Promise<string> =>
    createNotepad(db(), { kind: 'crew', holderId: crew, title: 'Réunion', text, personId: null, now });
  const says = async (id: string) => (await readNotepad(db(), id))?.text.split('\n\n').sort();

  return { module, access, faults, names, aProcess, aWriter, aNotepad, says };
}

interface Served {
  port: number;
  origin: string;
}

interface About {
  id: string;
  who: string;
  /** The site whose page connects; ours if nothing is said. */
  from?: string;
  shared?: Y.Doc;
  /** For whom the page was drawn; for her who reads it if nothing is said. */
  drawnFor?: string;
}

/** Somebody's browser, without its screen. */
interface Writer {
  shared: Y.Doc;
  /** Blocks, in their order on no matter. */
  says: () => string[];
  write: (words: string) => void;
  isKept: () => boolean;
  isRefused: () => boolean;
  /** Why it was not let in. */
  turned: string[];
  heard: string[];
  names: () => string[];
  /** What a page says of its reader. */
  pretend: (user: { name: string }) => void;
  sendBytes: (bytes: readonly number[]) => void;
  cut: () => void;
  close: () => void;
}

function openWriter(
  { port, origin }: Served,
  { id, who, from = origin, shared = new Y.Doc(), drawnFor = who }: About,
): Writer {
  const headers = { cookie: `who=${who}`, origin: from, host: new URL(origin).host };
  const line = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}${livePath}`,
    WebSocketPolyfill: class extends WebSocket {
      constructor(url: string) {
        super(url, { headers } as never);
      }
    },
    delay: 50,
    minDelay: 20,
  });
  const heard: string[] = [];
  const turned: string[] = [];
  let isRefused = false;
  const provider = new HocuspocusProvider({
    websocketProvider: line,
    name: id.includes('/') ? id : roomName('lot', id),
    document: shared,
    token: () => tokenOf(drawnFor, shared.clientID),
    onStateless: ({ payload }) => heard.push(payload),
    onAuthenticationFailed: ({ reason }) => {
      turned.push(reason);
      if (reason === 'again') line.webSocket?.close();
      else isRefused = true;
    },
    onClose: ({ event }) => {
      isRefused ||= event.code === 4403;
    },
  });
  provider.attach();
  const text = shared.getXmlFragment('text');
  return {
    shared,
    heard,
    turned,
    says: () => text.toArray().map(plainOf).sort(),
    write(words) {
      const block = new Y.XmlElement('paragraph');
      block.insert(0, [new Y.XmlText(words)]);
      text.push([block]);
    },
    isKept: () => provider.isSynced && !provider.hasUnsyncedChanges,
    isRefused: () => isRefused || line.identifier > 2,
    names: () =>
      [...(provider.awareness?.getStates().values() ?? [])].flatMap(({ user }) => user?.name ?? []),
    pretend: (user) => provider.setAwarenessField('user', user),
    sendBytes: (bytes) => line.webSocket?.send(new Uint8Array(bytes)),
    cut: () => line.disconnect(),
    close() {
      provider.destroy();
      line.destroy();
    },
  };
}

const plainOf = (block: unknown): string => String(block).replace(/<[^>]+>/g, '');
