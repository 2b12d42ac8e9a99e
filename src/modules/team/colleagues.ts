import type { Ask } from '#platform/http/env';
import { scopeOf } from '#platform/scope';
import type { Option } from '#ui/Select';
import { listMembers } from './member-store.ts';

const most = 1000;

/** The colleagues with an open account to whom something may be entrusted, all but one. */
export async function colleaguesOf(c: Ask, personId: string): Promise<Option[]> {
  const { db, now, viewer } = c.var;
  const asked = { scope: scopeOf(viewer, 'team.manage'), words: '', now, state: 'active' as const };
  const members = await listMembers(db, asked, { offset: 0, limit: most });
  return members.filter(({ id }) => id !== personId).map(({ id, name }) => ({ value: id, label: name }));
}
