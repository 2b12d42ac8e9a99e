import type { Ask } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';

/** Who writes pages, and when, for the history. */
export function writerOf(c: Ask): { actor: { id: string; name: string }; now: Date } {
  const { personId, name } = requirePermission(c, 'page.edit');
  return { actor: { id: personId, name }, now: c.var.now };
}
