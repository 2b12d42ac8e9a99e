import type { Page } from '#platform/page';
import { AwaitingLine } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import type { IconName } from '#ui/Icon';
import { accountPath, isEverybodys } from '../own.ts';

export interface AccountLineProps {
  page: Page;
  icon: IconName;
  what: string;
  why: string;
  /** What one does there, and where, below « Mon compte ». */
  verb: string;
  path: string;
}

/** One thing of an account, and the way to change it where it is one's own. */
export const AccountLine = ({ page, icon, what, why, verb, path }: AccountLineProps) => (
  <AwaitingLine
    icon={icon}
    what={what}
    why={why}
    action={
      !isEverybodys(page.viewer) && (
        <Button kind="secondary" dense href={page.href(`${accountPath}/${path}`)}>
          {verb}
          <span class="unseen"> : {what}</span>
        </Button>
      )
    }
  />
);
