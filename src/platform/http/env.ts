import type { Context } from 'hono';
import type { Viewer } from '#platform/access';
import type { Config } from '#platform/config';
import type { Database } from '#platform/database/deed';
import type { Remember } from '#platform/http/memory';
import type { Lang } from '#platform/i18n';
import type { Log } from '#platform/log';
import type { Module } from '#platform/module';
import type { Network } from '#platform/networks';

/** A sign-in that lasts: when it began, and whether others use that computer too. */
export interface SignIn {
  id: string;
  shared: boolean;
  beganAt: Date;
}

/** What is known of a request before any module looks at it. */
export interface Asked {
  db: Database;
  network: Network;
  lang: Lang;
  now: Date;
  viewer: Viewer;
  /** The modules that are on here: a part may gather what others bring. */
  modules: readonly Module[];
  /** The sign-in by which this person is here. */
  signIn?: SignIn;
}

export interface Env {
  Variables: Asked & {
    config: Config;
    /** Reads the networks again after a change of this one, and forgets its pages. */
    reloadNetworks: () => Promise<void>;
    /** All modules of the program, on or off here. */
    program: readonly Module[];
    /** What this network's addresses begin with: nothing, or `/~tarn`. */
    root: string;
    /** Scheme and host that this network is reached by. */
    origin: string;
    /** The path asked, without root and language. */
    path: string;
    /** Keeps what the network shows everywhere until the network changes. */
    remember: Remember;
    /** What is everybody's, once a page said so: its text, and how long it may be kept. */
    shared?: { text: string | Uint8Array; seconds: number };
    /** The policy of an answer that any site may show, once it said so. */
    policyElsewhere?: string;
    requestId: string;
    log: Log;
    secret: string;
    asset: (source: string) => string;
    /** What the forgery token is bound to, once a page asked for one. */
    tokenSubject?: string;
    /** Whose form was sent, as its token says. */
    formAuthorId?: string;
    /** Whose sign-in it was, when it has just ended. */
    formerSignIn?: { personId: string; shared: boolean };
  };
}

export type Ask = Context<Env>;
