import { Hono } from 'hono';
import { type Database, inTransaction } from '#platform/database/deed';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { actOf } from './act-of.ts';
import { archiveGroup } from './change-group.ts';
import { openGroup } from './open-group.ts';
import { ArchivePage } from './pages/ArchivePage.tsx';
import { groupPath } from './paths.ts';
import { words } from './words.ts';

/** A group ends, once nothing of it stands any more; it may begin again. */
export const archiveRoutes = new Hono<Env>();

const address = groupPath(':group', 'archiver');

archiveRoutes.get(address, async (c) => {
  const { group } = await openToArchive(c);
  if (group.archivedAt !== null) return c.redirect(hrefOf(c, groupPath(group.slug)), 303);
  return c.html(<ArchivePage page={await pageOf(c)} group={group} ties={await tiesOf(c, group.id)} />);
});

archiveRoutes.post(address, async (c) => {
  const { group, viewer } = await openToArchive(c);
  const { now } = c.var;
  const isOver = (await actOf(c, ['archive', 'reopen'])) === 'archive';
  const isNew = isOver !== (group.archivedAt !== null);
  const isTied = await inTransaction(c.var.db, async (tx) => {
    if (!isNew) return false;
    if (isOver && (await tiesOf(c, group.id, tx)).length > 0) return true;
    await archiveGroup(tx, group.id, isOver ? now : null, now);
    const act = isOver ? 'group.archived' : 'group.reopened';
    await record(tx, { actor: viewer.name, act, subject: group.id }, now);
    return false;
  });
  if (isTied) {
    const ties = await tiesOf(c, group.id);
    return c.html(<ArchivePage page={await pageOf(c)} group={group} ties={ties} />, 409);
  }
  const t = words(c.var.lang).actDone;
  return goOn(c, hrefOf(c, groupPath(group.slug)), isOver ? t.archived : t.reopened);
});

/** Whoever steers it, archived or not. */
async function openToArchive(c: Ask) {
  const opened = await openGroup(c, 'read');
  if (!opened.isSteering) throw new NotAllowed();
  return opened;
}

/** What the modules that are on would leave hanging. */
const tiesOf = async (c: Ask, id: string, db: Database = c.var.db) =>
  (
    await Promise.all(
      c.var.modules
        .flatMap(({ groupTies = [] }) => groupTies)
        .sort((one, other) => one.order - other.order)
        .map(({ ask }) => ask({ ...c.var, db }, { id })),
    )
  ).flat();
