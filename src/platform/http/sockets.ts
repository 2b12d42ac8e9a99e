import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import crossws from 'crossws/adapters/node';
import type { Hono, MiddlewareHandler } from 'hono';
import { isSignedIn } from '#platform/access';
import type { Pool } from '#platform/database/connect';
import type { Log } from '#platform/log';
import { readAddress } from './address.ts';
import type { Ask, Asked, Env } from './env.ts';
import { ForeignRequest } from './forgery.ts';
import { signedIn } from './guard.ts';

/** What a module holds open between pages and the program: whoever is signed in may knock; the module says who may stay. */
export interface SocketPlace {
  /** Inside the network, as the path of a page. */
  path: string;
  /** What the database says on this channel is told to it, in every process. */
  channel: string;
  open: (around: AroundSockets) => OpenSockets;
}

export interface AroundSockets {
  pool: Pool;
  clock: () => Date;
  log: Log;
}

export interface OpenSockets {
  greet: (visit: Visit) => Guest;
  /** Without words, anything may have been said unheard. */
  told: (words?: string) => void;
  close: () => Promise<void>;
}

/** Somebody who is connected. */
export interface Visit {
  asked: Asked;
  socket: {
    readonly readyState: number;
    send: (bytes: string | ArrayBufferLike | Blob | ArrayBufferView) => void;
    close: (code?: number, reason?: string) => void;
  };
  /** As she would be found were she to knock now; null when she would not be let in. Acting lengthens her sign-in. */
  lookAgain: (hasActed: boolean) => Promise<Asked | null>;
}

export interface Guest {
  said: (bytes: Uint8Array) => void;
  left: () => void;
}

/** The most that is taken in at once: a text of five hundred pages that is pasted. */
const mostBytes = 8 * 1024 * 1024;

/** Who knocked, as the whole way of a request found her; and requests that the program makes to look again. */
const letIn = new WeakMap<Request, Asked>();
const glances = new WeakSet<Request>();

/** Whether the program looks again by itself who is there: nobody did anything. */
export const isGlance = (c: Ask): boolean => glances.has(c.req.raw);

/** At the address where one knocks: no other site may, nobody who is not signed in, and no page is there: it only says whether one is. */
export const knock: MiddlewareHandler<Env> = async (c) => {
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket')
    return isSignedIn(c.var.viewer) ? c.text('', 426, { Upgrade: 'websocket' }) : c.text('', 401);
  if (c.req.header('origin') !== c.var.origin) throw new ForeignRequest();
  signedIn(c);
  letIn.set(c.req.raw, c.var);
  return c.body(null, 204);
};

/** What was found out at the door, for the connection that begins. */
class Admission {
  readonly place: OpenSockets;
  readonly asked: Asked;
  readonly lookAgain: Visit['lookAgain'];
  guest: Guest | null = null;
  constructor(place: OpenSockets, asked: Asked, lookAgain: Visit['lookAgain']) {
    this.place = place;
    this.asked = asked;
    this.lookAgain = lookAgain;
  }
}

export interface Upgrades {
  handle: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Says goodbye to all: their pages come back to whoever serves next. */
  close: () => void;
}

/** Takes in those who ask that their connection stay open. */
export function openUpgrades(app: Hono<Env>, placeAt: (path: string) => OpenSockets | undefined): Upgrades {
  const adapter = crossws({
    serverOptions: { maxPayload: mostBytes, perMessageDeflate: false },
    hooks: {
      upgrade: async (request) => {
        const admission = await admit(app, request, placeAt).catch(() => undefined);
        if (admission === undefined) return new Response(null, { status: 503 });
        return admission ? { context: { admission } } : new Response(null, { status: 403 });
      },
      open(peer) {
        const { admission } = peer.context;
        if (!(admission instanceof Admission)) return;
        const { place, asked, lookAgain } = admission;
        const socket: Visit['socket'] = peer.websocket as Visit['socket'];
        admission.guest = place.greet({ asked, lookAgain, socket });
      },
      message: (peer, message) => guestOf(peer.context)?.said(message.uint8Array()),
      close: (peer) => guestOf(peer.context)?.left(),
      // A connection that breaks is closed as well.
      error: () => {},
    },
  });
  return {
    handle: (request, socket, head) => void adapter.handleUpgrade(request, socket, head),
    close: () => adapter.closeAll(1001, 'restart'),
  };
}

const guestOf = ({ admission }: Record<string, unknown>): Guest | null =>
  admission instanceof Admission ? admission.guest : null;

async function admit(
  app: Hono<Env>,
  request: Request,
  placeAt: (path: string) => OpenSockets | undefined,
): Promise<Admission | null> {
  const { url } = request;
  const headers = new Headers(request.headers);
  const ask = async (isGlance: boolean): Promise<Asked | null> => {
    const again = new Request(url, { headers });
    if (isGlance) glances.add(again);
    const { status } = await app.fetch(again);
    if (status >= 500) throw new Error('Who knocks could not be found out.');
    return letIn.get(again) ?? null;
  };
  const asked = await ask(false);
  const place = asked && placeAt(readAddress(new URL(url).pathname).path);
  return asked && place ? new Admission(place, asked, (hasActed) => ask(!hasActed)) : null;
}
