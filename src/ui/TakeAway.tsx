import type { Page } from '#platform/page';
import { type TakenType, takenTypes } from '#platform/text-files/taken-types';
import { Disclosure } from './Disclosure.tsx';
import { words } from './words.ts';

/** A text as files that one takes away, one click away. */
export function TakeAway({ page, hrefOf }: { page: Page; hrefOf: (type: TakenType) => string }) {
  const t = words(page.lang).takeAway;
  return (
    <div class="on-screen">
      <Disclosure summary={t.title}>
        <ul class="plain">
          {takenTypes.map((type) => (
            <li>
              <a href={hrefOf(type)}>{t.types[type]}</a> <small>{t.formats[type]}</small>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
