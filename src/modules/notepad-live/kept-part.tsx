import type { StaffPart } from '#platform/page-parts';
import { keptPath } from './paths.ts';
import { words } from './words.ts';

/** Empty until this browser has something of hers that has not left. */
export const keptPart: StaffPart = {
  order: 20,
  draw: (page) => {
    const { told, link } = words(page.lang).kept;
    return (
      <>
        <notepads-kept
          person={page.viewer.personId ?? undefined}
          path={page.href(keptPath)}
          words={JSON.stringify({ told, link })}
        />
        <script type="module" src={page.asset('src/modules/notepad-live/elements/notepads-kept.ts')} />
      </>
    );
  },
};
