import { notepadPath } from '#modules/notepads/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { words } from './words.ts';

interface NotepadLinesProps {
  page: Page;
  notepads: readonly { id: string; title: string; changedAt: Date }[];
}

/** Notepads by title, each with when it was last changed. */
export const NotepadLines = ({ page, notepads }: NotepadLinesProps) => (
  <ul class="plain">
    {notepads.map(({ id, title, changedAt }) => (
      <li>
        <a href={page.href(notepadPath(id))} lang={page.lang === 'fr' ? undefined : 'fr'}>
          {title}
        </a>
        <br />
        <small class="meta">{words(page.lang).changed(momentText(page, changedAt))}</small>
      </li>
    ))}
  </ul>
);
