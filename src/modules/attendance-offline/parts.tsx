import { signOutPath } from '#modules/accounts/rules';
import type { Page } from '#platform/page';
import type { StaffPart } from '#platform/page-parts';
import { reach, shellPath, workerPath } from './paths.ts';
import { words } from './words.ts';

const elements = 'src/modules/attendance-offline/elements';

/** On every page of those who hold workshops: what waits in this phone is sent, and is not erased without a word. */
export const waitingPart: StaffPart = {
  order: 10,
  permission: 'workshop.edit',
  draw: (page) => <Waiting page={page} />,
};

/** Empty until a script has something to say: what a text browser would read of it is nothing. */
export function Waiting({ page }: { page: Page }) {
  const t = words(page.lang);
  const isList = page.path.startsWith(reach) || page.path === shellPath;
  return (
    <>
      <attendance-waiting
        token={page.token()}
        reach={page.href(reach)}
        leaving={page.href(signOutPath)}
        words={JSON.stringify(t.waiting)}
        list-words={isList ? JSON.stringify(t.list) : undefined}
        worker={isList ? page.href(workerPath) : undefined}
      />
      <script type="module" src={page.asset(`${elements}/attendance-${isList ? 'sheet' : 'waiting'}.ts`)} />
    </>
  );
}
