import { writeCookie } from './cookies.ts';
import type { Ask } from './env.ts';

/** What was asked, and could not be done. */
export interface Done {
  kind: 'warning';
  sentence: string;
}

const unlike = '! ';

/** A notice as its cookie keeps it. */
export const noticeIn = (kept: string): { kind: 'success' | 'warning'; sentence: string } =>
  kept.startsWith(unlike)
    ? { kind: 'warning', sentence: kept.slice(unlike.length) }
    : { kind: 'success', sentence: kept };

/** Goes on to another page, which says once what was done. */
export function goOn(c: Ask, location: string, done: string | Done): Response {
  writeCookie(c, 'notice', typeof done === 'string' ? done : `${unlike}${done.sentence}`, 60);
  return c.redirect(location, 303);
}
