import { type Edition, editionOf } from '#modules/printed-directory';
import type { Ask } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';

/** The edition whose copies are given out, open or frozen. */
export async function editionOfPath(c: Ask): Promise<Edition> {
  requirePermission(c, 'print.edit');
  return found(await editionOf(c.var.db, Number(c.req.param('year'))));
}
