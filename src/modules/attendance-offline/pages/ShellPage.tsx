import type { Page } from '#platform/page';
import { Document } from '#ui/Document';
import { Waiting } from '../parts.tsx';
import { words } from '../words.ts';

/** What a device shows of a list when the network is away: nobody is named in it, the element fills it from its own memory. */
export const ShellPage = ({ page }: { page: Page }) => (
  <Document page={page} title={words(page.lang).title} isPrivate>
    <main id="contenu" class="alone">
      <div class="attendance-sheet" data-meeting="">
        <h1>{words(page.lang).title}</h1>
        <p>{words(page.lang).list.alone}</p>
      </div>
      <Waiting page={page} />
    </main>
  </Document>
);
