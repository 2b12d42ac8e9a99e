import { ownPath } from '#modules/notepads/rules';
import type { Page } from '#platform/page';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';

/** What somebody wrote without a line and that has not left: her browser alone knows it, and a script of this page reads it there. */
export function KeptPage({ page }: { page: Page }) {
  const { kept, live } = words(page.lang);
  return (
    <StaffLayout page={page} title={kept.title} current={ownPath} breadcrumb={[{ label: kept.title }]}>
      <div class="stack">
        <h1>{kept.title}</h1>
        <p>{kept.intro}</p>
        <section>
          <notepad-words
            person={page.viewer.personId ?? undefined}
            path={page.href(ownPath)}
            words={JSON.stringify({ ...kept, given: { ...live.given, hint: kept.hint } })}
          >
            <p>{kept.none}</p>
          </notepad-words>
        </section>
      </div>
      <script type="module" src={page.asset('src/modules/notepad-live/elements/notepad-words.ts')} />
    </StaffLayout>
  );
}
