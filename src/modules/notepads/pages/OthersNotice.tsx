import type { Page } from '#platform/page';
import { Difference } from '#ui/Difference';
import { Notice } from '#ui/Notice';
import { words } from '../words.ts';
import type { NotepadPageProps } from './NotepadPage.tsx';

/** What others wrote between the page that was sent and its saving. */
export function OthersNotice({
  page,
  others,
}: {
  page: Page;
  others: NonNullable<NotepadPageProps['others']>;
}) {
  const t = words(page.lang).others;
  const { texts, hasBroughtBack } = others;
  return (
    <section class="stack">
      <Notice title={t.title}>{texts ? t.seen : t.tooLong}</Notice>
      {texts && (
        <p>
          <Difference page={page} before={texts.before} after={texts.after} />
        </p>
      )}
      {hasBroughtBack && <p>{t.broughtBack}</p>}
    </section>
  );
}
