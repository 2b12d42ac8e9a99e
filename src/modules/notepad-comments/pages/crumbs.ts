import { notepadPath } from '#modules/notepads/rules';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';

export interface Above {
  notepad: { id: string; title: string; lang: Lang; closedAt: Date | null };
  /** The page of whoever holds it. */
  crumb: { path: string; title: string } | null;
}

/** What stands above the comments of a notepad. */
export const crumbsTo = (page: Page, { notepad, crumb }: Above) => [
  ...(crumb ? [{ href: page.href(crumb.path), label: crumb.title }] : []),
  { href: page.href(notepadPath(notepad.id)), label: notepad.title },
];
