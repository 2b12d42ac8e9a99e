import { Hono } from 'hono';
import { z } from 'zod';
import { filesOf } from '#platform/files/files';
import { removeFiles } from '#platform/files/keep-file';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { sendingPath, sendingsPath } from './paths.ts';
import { beginSending, stopSending, takePart } from './send.ts';
import { sendingOf } from './store.ts';
import { words } from './words.ts';

/** What the page's script asks; each is a form of ours, with its token. */
export const routes = new Hono<Env>();

const Beginning = z.object({ name: z.string().min(1).max(1000), bytes: z.coerce.number().int().min(1) });

routes.post(sendingsPath, async (c) => {
  const { personId } = requirePermission(c, 'file.send');
  const asked = Beginning.safeParse(await c.req.parseBody());
  if (!asked.success) return c.json({}, 422);
  const begun = await beginSending(c.var.db, { personId, ...asked.data, now: c.var.now });
  if ('refusal' in begun) return c.json({ said: words(c.var.lang).refusals[begun.refusal] }, 422);
  return c.json({ id: begun.id, received: 0, isWhole: false }, 201);
});

routes.get(sendingPath(':sending'), async (c) => {
  const { personId } = requirePermission(c, 'file.send');
  const { id, received, sha256 } = found(await sendingOf(c.var.db, personId, idIn(c, 'sending')));
  c.header('Cache-Control', 'no-store');
  return c.json({ id, received, isWhole: sha256 !== null });
});

const Next = z.object({ startsAt: z.coerce.number().int().min(0), part: z.instanceof(File) });

routes.post(sendingPath(':sending'), async (c) => {
  const { personId } = requirePermission(c, 'file.send');
  const id = idIn(c, 'sending');
  const sent = Next.safeParse(await c.req.parseBody());
  if (!sent.success) return c.json({}, 422);
  const bytes = new Uint8Array(await sent.data.part.arrayBuffer());
  const part = { personId, id, startsAt: sent.data.startsAt, bytes, now: c.var.now };
  const taken = found(await takePart(c.var.db, filesOf(c.var.config), part));
  await takeOut(c, taken.spent);
  const { received } = taken;
  if (!('refusal' in taken)) return c.json({ id, received, isWhole: taken.isWhole });
  if (taken.refusal === 'elsewhere') return c.json({ id, received, isWhole: false }, 409);
  return c.json({ said: words(c.var.lang).refusals[taken.refusal] }, 422);
});

routes.post(sendingPath(':sending', 'arret'), async (c) => {
  const { personId } = requirePermission(c, 'file.send');
  await takeOut(c, found(await stopSending(c.var.db, personId, idIn(c, 'sending'))));
  return c.body(null, 204);
});

/** As large as they are, they do not wait for the night. */
async function takeOut(c: Ask, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await removeFiles(c.var.db, { files: filesOf(c.var.config), modules: c.var.program }, names);
}
