import { line, optional, ticked } from '#platform/forms/fields';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { safePath } from '#platform/session/safe-path';
import type { Entry } from './enter.ts';

/** Where the second factor is set up, and where its code is asked. */
export const secondFactorPath = '/extranet/compte/code';
export const codePath = '/connexion/code';

/** Where identity providers send people back, below the network's root. */
export const returnPath = '/connexion/retour';

/** What a form carries of an errand. */
export const errandFields = { suite: optional(line(2000)), partage: ticked };

export const ErrandFields = ({ errand }: { errand: Errand }) => (
  <>
    {errand.next !== '/' && <input type="hidden" name="suite" value={errand.next} />}
    {errand.shared && <input type="hidden" name="partage" value="oui" />}
  </>
);

export const errandOf = (query: Record<string, string | undefined>): Errand => ({
  next: safePath(query.suite),
  shared: query.partage === 'oui',
});

/** What a form carried, checked or not. */
export const errandIn = (fields: Form['values'] | { suite: string | null; partage: boolean }): Errand => ({
  next: safePath(typeof fields.suite === 'string' ? fields.suite : undefined),
  shared: fields.partage === true || fields.partage === 'oui',
});

/** The address that continues an errand. */
export function withErrand(
  path: string,
  { next, shared }: Errand,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...more,
    ...(next === '/' ? {} : { suite: next }),
    ...(shared ? { partage: 'oui' } : {}),
  });
  if (query.size === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

/** Where somebody goes who has just signed in, or has a code to give first. */
export function placeAfter(page: Page, entry: Exclude<Entry, null>, errand: Errand): string {
  if (entry === 'code') return page.href(withErrand(codePath, errand));
  if (entry === 'setUp') return page.href(withErrand(secondFactorPath, { ...errand, shared: false }));
  return page.href(errand.next === '/' ? homeOf(page) : errand.next);
}

/** Who has work to do here begins with it; who only lives here begins with the home page. */
function homeOf({ viewer, staffMenu }: Page): string {
  const hasWork = viewer.grants.some(({ role }) => role !== 'inhabitant');
  return (hasWork && staffMenu[0]?.path) || '/';
}
