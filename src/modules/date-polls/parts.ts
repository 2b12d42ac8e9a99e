import type { Child } from 'hono/jsx';
import type { Ask } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { DatePoll } from './date-poll.ts';

/** What other modules say of the date that was chosen; nothing before. */
export async function partsOf(
  c: Ask,
  page: Page,
  { id, groupId, title, chosen }: DatePoll,
  { isGuest }: { isGuest: boolean },
): Promise<Child[]> {
  if (!chosen) return [];
  const parts = c.var.modules.flatMap(({ pollParts = [] }) => pollParts).sort((a, b) => a.order - b.order);
  const { startsAt } = chosen;
  return Promise.all(parts.map(({ draw }) => draw(c.var, page, { id, groupId, title, startsAt, isGuest })));
}
