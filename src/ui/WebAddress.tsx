import type { Page } from '#platform/page';
import { words } from './words.ts';

/** An address to be copied: it goes on after its slashes, never within a word, and a script brings a button. */
export function WebAddress({ page, address }: { page: Page; address: string }) {
  const t = words(page.lang);
  return (
    <copy-text copy={t.copy} copied={t.copied}>
      <code>
        {partsOf(address).map((part, index) => (
          <>
            {index > 0 && <wbr />}
            {part}
          </>
        ))}
      </code>{' '}
      <script type="module" src={page.asset('src/browser/copy-text.ts')} />
    </copy-text>
  );
}

/** `https://example.org/`, `agenda.ics`, `?ou=Figeac`, `&km=20`. */
const partsOf = (address: string): string[] => address.split(/(?<=[^/:]\/)|(?=[?&])/);
