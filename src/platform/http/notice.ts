import { writeCookie } from './cookies.ts';
import type { Ask } from './env.ts';

/** Goes on to another page, which says once what was done. */
export function goOn(c: Ask, location: string, sentence: string): Response {
  writeCookie(c, 'notice', sentence, 60);
  return c.redirect(location, 303);
}
