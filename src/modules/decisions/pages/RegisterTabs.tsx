import type { Page } from '#platform/page';
import { Tabs } from '#ui/Tabs';
import { actionsPath, registerPath } from '../paths.ts';
import { words } from '../words.ts';

export const shelves = ['hers', 'all', 'over'] as const;
export type Shelf = (typeof shelves)[number];

/** What is decided, then what is to be done: by her, by all, or what is over. */
export function RegisterTabs({ page, current }: { page: Page; current: 'decisions' | Shelf }) {
  const t = words(page.lang);
  return (
    <Tabs
      label={t.register.title}
      tabs={[
        { href: page.href(registerPath), label: t.decisions, isCurrent: current === 'decisions' },
        ...shelves.map((shelf) => ({
          href: `${page.href(actionsPath)}${shelf === 'hers' ? '' : `?voir=${shelf}`}`,
          label: t.actions.shelves[shelf],
          isCurrent: current === shelf,
        })),
      ]}
    />
  );
}
