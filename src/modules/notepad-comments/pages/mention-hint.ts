import type { Page } from '#platform/page';
import { words } from '../words.ts';

/** More names would hide the field below. */
const mostNames = 12;

/** Whom one may name, and how; nothing where nobody else reads. */
export function mentionHint(page: Page, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const t = words(page.lang).form;
  const shown = names.slice(0, mostNames);
  const others = names.length - shown.length;
  return t.mention(others > 0 ? [...shown, t.more(others)] : shown);
}
