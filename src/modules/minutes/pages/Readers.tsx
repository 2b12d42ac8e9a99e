import type { Member } from '#modules/groups/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import type { Minutes } from '../minutes.ts';
import { words } from '../words.ts';

interface ReadersProps {
  page: Page;
  minutes: Minutes;
  members: readonly Member[];
  readers: ReadonlySet<string>;
  /** Who looks at the page. */
  personId: string | null;
  /** Where her word goes; null for whoever is asked nothing. */
  action: string | null;
}

/** How many members have read what is proposed, as it is now; whoever has nothing to change says so, and is not asked again. */
export function Readers({ page, minutes, members, readers, personId, action }: ReadersProps) {
  if (minutes.state !== 'proposed') return null;
  const t = words(page.lang).reading;
  const count = members.filter((member) => readers.has(member.personId)).length;
  const isAsked = members.some((member) => member.personId === personId) && !readers.has(personId ?? '');
  return (
    <>
      <p class="meta">{t.count(count, members.length)}</p>
      {action !== null && isAsked && (
        <FormFrame page={page} action={action}>
          <input type="hidden" name="seen" value={String(minutes.revision)} />
          <Button kind="secondary">{t.nothing}</Button>
        </FormFrame>
      )}
    </>
  );
}
