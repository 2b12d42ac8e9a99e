import type { MiddlewareHandler } from 'hono';
import type { Ask, Env } from './env.ts';

/**
 * Lets any site show this answer: in a frame, as a picture, or read by its scripts. The policy is the page's own, and
 * takes the place of the site's.
 */
export const showElsewhere = (c: Ask, policy: string): void => c.set('policyElsewhere', policy);

/** Around the safe headers: what is shown elsewhere goes out without what would forbid it, and never with a cookie. */
export function letOthersShow(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    const policy = c.get('policyElsewhere');
    if (policy === undefined) return;
    const { headers } = c.res;
    headers.set('Content-Security-Policy', policy);
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    headers.set('Access-Control-Allow-Origin', '*');
    headers.delete('X-Frame-Options');
    headers.delete('Set-Cookie');
  };
}
