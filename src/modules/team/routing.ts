import { writeCookie } from '#platform/http/cookies';
import type { Ask } from '#platform/http/env';

/** Goes on to another page, which says what was done. */
export function goOn(c: Ask, location: string, sentence: string): Response {
  writeCookie(c, 'notice', sentence, 60);
  return c.redirect(location, 303);
}
