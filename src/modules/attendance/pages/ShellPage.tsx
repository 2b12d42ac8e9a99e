import type { Page } from '#platform/page';
import { Document } from '#ui/Document';
import { words } from '../words.ts';

/** What a device shows of a list when the network is away: nobody is named in it, the element fills it from its own memory. */
export const ShellPage = ({ page }: { page: Page }) => (
  <Document
    page={page}
    title={words(page.lang).title}
    head={<script type="module" src={page.asset('src/modules/attendance/elements/attendance-sheet.ts')} />}
    isPrivate
  >
    <main id="contenu" class="alone">
      <attendance-sheet offline="">
        <h1>{words(page.lang).title}</h1>
        <p>{words(page.lang).offline}</p>
      </attendance-sheet>
    </main>
  </Document>
);
