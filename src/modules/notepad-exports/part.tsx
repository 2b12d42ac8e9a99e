import type { NotepadPart } from '#platform/page-parts';
import { Disclosure } from '#ui/Disclosure';
import { filePath, fileTypes } from './paths.ts';
import { words } from './words.ts';

/** Under a text: as what one may take it away. */
export const filesPart: NotepadPart = {
  place: 'under',
  order: 50,
  async draw(_asked, page, { id }) {
    const t = words(page.lang);
    return (
      <section>
        <Disclosure summary={t.title}>
          <ul class="plain">
            {fileTypes.map((type) => (
              <li>
                <a href={page.href(filePath(id, type))}>{t.types[type]}</a> <small>{t.format[type]}</small>
              </li>
            ))}
          </ul>
        </Disclosure>
      </section>
    );
  },
};
