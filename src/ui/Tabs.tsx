import type { Child } from 'hono/jsx';

export interface Tab {
  href: string;
  label: Child;
  count?: number;
  isCurrent?: boolean;
}

/** The states of one list, as links with their counts; on a phone many are set side by side, since no line holds them. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav class={tabs.length > 3 ? 'tabs many' : 'tabs'} aria-label={label}>
    {tabs.map((tab) => (
      <a href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
        {tab.label}
        {tab.count !== undefined && <span> {tab.count}</span>}{' '}
      </a>
    ))}
  </nav>
);
