import { Hono } from 'hono';
import { z } from 'zod';
import { lostSeat, openSeat } from '#modules/groups';
import { openSitting, sittingById } from '#modules/sittings';
import { isSettled, sittingPath } from '#modules/sittings/rules';
import { filesOf } from '#platform/files/files';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { type Allowance, countTry } from '#platform/session/throttle';
import { packLink } from './part.tsx';
import { packFilePath, packPath, seatPackPath } from './paths.ts';
import { makePack, readersOf, sendPack } from './send-pack.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

/** Packs are composed one after the other: nobody makes many. */
const perPerson: Allowance = { tries: 30, everySeconds: 10 };

/** The pack as it would leave now. */
routes.get(packFilePath(':sitting'), async (c) => {
  const { sitting, viewer } = await openSitting(c, 'read');
  return give(c, { sittingId: sitting.id, personId: viewer.personId });
});

/** The same, for a member who may have no account. */
routes.get(seatPackPath(':token'), async (c) => {
  const seat = await openSeat(c, packLink);
  const sitting = seat && (await sittingById(c.var.db, seat.id));
  if (sitting?.groupId !== seat?.group.id || !seat) return lostSeat(c);
  return give(c, { sittingId: seat.id, personId: seat.member.personId });
});

async function give(c: Ask, { sittingId, personId }: { sittingId: string; personId: string }) {
  await countTry(c, `pack ${personId}`, perPerson);
  const act = { files: filesOf(c.var.config), now: c.var.now };
  const { pdf } = found(await makePack(c.var.db, sittingId, act));
  c.header('Content-Disposition', 'inline; filename="dossier.pdf"');
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
}

/** Whoever steers sends it when she wants, and again when something changed; pressed twice, it leaves once. */
routes.post(packPath(':sitting'), async (c) => {
  const { sitting, viewer } = await openSitting(c, 'steer');
  if (isSettled(sitting)) throw new NotAllowed();
  await countTry(c, `pack ${viewer.personId}`, perPerson);
  const { id: formId } = await readForm(c, z.object({}));
  const { db, now, lang } = c.var;
  const act = { files: filesOf(c.var.config), now };
  // Composed before the transaction, which holds nobody up meanwhile.
  const made = found(await makePack(db, sitting.id, act));
  const { location } = await submit(db, formId, async (tx) => {
    await sendPack(tx, made, { ...act, isFirst: false });
    return { location: hrefOf(c, sittingPath(sitting.id)) };
  });
  return goOn(c, location as string, words(lang).sent(readersOf(made.pack).length));
});
