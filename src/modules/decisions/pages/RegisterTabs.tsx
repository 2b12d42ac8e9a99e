import type { Page } from '#platform/page';
import { Tabs } from '#ui/Tabs';
import { actionsPath, registerPath } from '../paths.ts';
import { words } from '../words.ts';

/** From what is decided to what is to be done. */
export function RegisterTabs({ page, current }: { page: Page; current: 'decisions' | 'actions' }) {
  const t = words(page.lang);
  return (
    <Tabs
      label={t.register.title}
      tabs={[
        { href: page.href(registerPath), label: t.decisions, isCurrent: current === 'decisions' },
        { href: page.href(actionsPath), label: t.actions.title, isCurrent: current === 'actions' },
      ]}
    />
  );
}
