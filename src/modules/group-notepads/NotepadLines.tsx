import { notepadPath } from '#modules/notepads/rules';
import type { Lang } from '#platform/i18n';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { words } from './words.ts';

interface NotepadLinesProps {
  page: Page;
  notepads: readonly { id: string; title: string; lang: Lang; changedAt: Date }[];
}

/** Notepads by title, each with when it was last changed. */
export const NotepadLines = ({ page, notepads }: NotepadLinesProps) => (
  <ul class="plain">
    {notepads.map(({ id, title, lang, changedAt }) => (
      <li>
        <a href={page.href(notepadPath(id))} lang={page.lang === lang ? undefined : lang}>
          {title}
        </a>
        <br />
        <small class="meta">{words(page.lang).changed(momentText(page, changedAt))}</small>
      </li>
    ))}
  </ul>
);
