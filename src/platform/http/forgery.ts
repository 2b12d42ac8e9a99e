import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Module } from '#platform/module';
import { readCookie, writeCookie } from './cookies.ts';
import type { Ask, Env } from './env.ts';
import { NotSignedIn } from './guard.ts';

/** A form whose token is old or missing: the page offers to send it again, with all that was typed. */
export class ExpiredForm extends Error {}

/** A request that another site made this browser send. */
export class ForeignRequest extends Error {}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site sends in a person's name: by Origin and Sec-Fetch-Site when the browser
 * gives them (w3m gives neither), and by the signed token that every form carries.
 */
export function guardForgery(
  secret: string,
  modules: readonly Pick<Module, 'postedByPrograms'>[],
): MiddlewareHandler<Env> {
  const openPaths = modules.flatMap(({ postedByPrograms = [] }) => postedByPrograms);
  return async (c, next) => {
    const isOpen = openPaths.some((path) => c.req.path.startsWith(path));
    if (!safe.has(c.req.method) && !isOpen) {
      if (isForeign(c)) throw new ForeignRequest();
      const body = await c.req.parseBody({ all: true });
      const authorId = authorOf(c, secret, body._token);
      if (authorId !== undefined) c.set('formAuthorId', authorId);
      if (!isTokenRight(c, secret, body._token))
        throw isSignedOut(c, authorId) ? new NotSignedIn() : new ExpiredForm();
    }
    await next();
  };
}

/** Outside the guard, so that the page which offers an expired form again carries its cookie too. */
export function keepFormCookie(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    keepSubject(c);
  };
}

/**
 * The token for the forms of a page, bound to the session, or to a cookie made for it. It says under a seal whose form
 * it is, so that what she typed finds her again when her cookies are gone; the seal alone opens nothing.
 */
export function tokenFor(c: Ask, secret: string): string {
  const subject =
    readCookie(c, 'session') ??
    readCookie(c, 'form') ??
    c.var.tokenSubject ??
    randomBytes(16).toString('base64url');
  c.set('tokenSubject', subject);
  const token = sign(secret, 'form', c.var.network.slug, subject);
  const authorId = c.var.viewer.personId ?? c.var.formAuthorId;
  return authorId ? [token, authorId, sealOf(c, secret, authorId)].join('.') : token;
}

const sealOf = (c: Ask, secret: string, authorId: string): string =>
  sign(secret, 'author', c.var.network.slug, authorId);

/** Whose form a token says that it is. */
function authorOf(c: Ask, secret: string, token: unknown): string | undefined {
  const [, authorId, seal] = typeof token === 'string' ? token.split('.') : [];
  if (authorId === undefined || seal === undefined) return undefined;
  return isSame(sealOf(c, secret, authorId), seal) ? authorId : undefined;
}

/** Whether somebody sends a form of the staff's pages from a browser where nobody is signed in any more. */
const isSignedOut = (c: Ask, authorId: string | undefined): boolean =>
  authorId !== undefined && c.var.path.startsWith('/extranet') && readCookie(c, 'session') === undefined;

function isForeign(c: Ask): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  return origin !== undefined && origin !== c.var.origin;
}

function isTokenRight(c: Ask, secret: string, token: unknown): boolean {
  const subject = readCookie(c, 'session') ?? readCookie(c, 'form');
  if (subject === undefined || typeof token !== 'string') return false;
  return isSame(sign(secret, 'form', c.var.network.slug, subject), token.split('.')[0] as string);
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const sign = (secret: string, ...said: [what: string, slug: string, of: string]): string =>
  createHmac('sha256', secret).update(said.join(' ')).digest('base64url');

/** A page that carries a form is nobody else's: it is never stored, and its cookie goes with it. */
function keepSubject(c: Ask): void {
  const subject = c.get('tokenSubject');
  if (subject === undefined) return;
  c.header('Cache-Control', 'no-store');
  if (!readCookie(c, 'session') && !readCookie(c, 'form')) writeCookie(c, 'form', subject);
}
