import { getCookie, setCookie } from 'hono/cookie';
import type { Ask } from './env.ts';

export type CookieKind = 'session' | 'form' | 'notice' | 'draft';

/** Cookies are host-only, named by network, with the network's root as their path. */
export const cookieName = (slug: string, kind: CookieKind): string => `maillage_${slug}_${kind}`;

export const readCookie = (c: Ask, kind: CookieKind): string | undefined =>
  getCookie(c, cookieName(c.get('network').slug, kind));

export function writeCookie(c: Ask, kind: CookieKind, value: string, maxAgeSeconds?: number): void {
  setCookie(c, cookieName(c.var.network.slug, kind), value, {
    path: `${c.var.root}/`,
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.config.MAILLAGE_ORIGIN.startsWith('https:'),
    ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
  });
}

export const eraseCookie = (c: Ask, kind: CookieKind): void => writeCookie(c, kind, '', 0);
