import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Module } from '#platform/module';
import { readCookie, writeCookie } from './cookies.ts';
import type { Ask, Env } from './env.ts';

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
      if (!isTokenRight(c, secret, body._token)) throw new ExpiredForm();
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

/** The token for the forms of a page, bound to the session, or to a cookie made for it. */
export function tokenFor(c: Ask, secret: string): string {
  const subject =
    readCookie(c, 'session') ??
    readCookie(c, 'form') ??
    c.var.tokenSubject ??
    randomBytes(16).toString('base64url');
  c.set('tokenSubject', subject);
  return sign(secret, c.var.network.slug, subject);
}

function isForeign(c: Ask): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = c.req.header('origin');
  return origin !== undefined && origin !== c.var.origin;
}

function isTokenRight(c: Ask, secret: string, token: unknown): boolean {
  const subject = readCookie(c, 'session') ?? readCookie(c, 'form');
  if (subject === undefined || typeof token !== 'string') return false;
  const expected = Buffer.from(sign(secret, c.var.network.slug, subject));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const sign = (secret: string, slug: string, subject: string): string =>
  createHmac('sha256', secret).update(`form ${slug} ${subject}`).digest('base64url');

/** A page that carries a form is nobody else's: it is never stored, and its cookie goes with it. */
function keepSubject(c: Ask): void {
  const subject = c.get('tokenSubject');
  if (subject === undefined) return;
  c.header('Cache-Control', 'no-store');
  if (!readCookie(c, 'session') && !readCookie(c, 'form')) writeCookie(c, 'form', subject);
}
