import { notepadsOf } from '#modules/notepads';
import { newPathFor, notepadPath } from '#modules/notepads/rules';
import { type Lang, speak } from '#platform/i18n';
import { momentText } from '#platform/moment-words';
import type { GroupPart } from '#platform/page-parts';
import { groupKind } from './holder.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

const words = (lang: Lang) => speak({ fr, en }, lang);

const mostShown = 8;

/** On the page of a group: the notepads that it writes in, the last changed first. */
export const notepadsPart: GroupPart = {
  place: 'main',
  order: 40,
  async draw({ db }, page, { id, mayWrite }) {
    const notepads = await notepadsOf(db, groupKind, id);
    if (notepads.length === 0 && !mayWrite) return null;
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.title}</h2>
        {notepads.length === 0 && <p class="soft">{t.none}</p>}
        <ul class="plain">
          {notepads.slice(0, mostShown).map(({ id: notepadId, title, changedAt }) => (
            <li>
              <a href={page.href(notepadPath(notepadId))} lang={page.lang === 'fr' ? undefined : 'fr'}>
                {title}
              </a>
              <br />
              <small class="meta">{t.changed(momentText(page, changedAt))}</small>
            </li>
          ))}
        </ul>
        {mayWrite && (
          <p>
            <a href={page.href(newPathFor(groupKind, id))}>{t.begin}</a>
          </p>
        )}
      </section>
    );
  },
};
