import { Hono } from 'hono';
import { z } from 'zod';
import { line } from '#platform/forms/fields';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { NotFound, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { incomingSince } from '#platform/incoming/count-store';
import { listAsked } from '#platform/list-asked';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { countMail, countUnreachable, listMail, listUnreachable } from '#platform/mail/outbox-store';
import { addDays, dateOf } from '#platform/time';
import { forget, sendAgain, writeAgain } from './handle-mail.ts';
import { mailsToRead } from './mail-to-read.ts';
import { DemonstrationOutbox } from './pages/DemonstrationOutbox.tsx';
import { OutboxPage } from './pages/OutboxPage.tsx';
import { UnreachablePage } from './pages/UnreachablePage.tsx';
import { demonstrationPath, outboxPath, unreachablePath } from './paths.ts';
import { shelfNames, shelves } from './shelf.ts';
import { words } from './words.ts';

export const outboxRoutes = new Hono<Env>();

const shown = 50;
const receivedDays = 30;

// In a demonstration mail goes nowhere else, and everybody reads it: that is how one tries a link.
outboxRoutes.get(demonstrationPath, async (c) => {
  if (!c.var.network.demonstration) throw new NotFound();
  const { success, data } = z.guid().safeParse(c.req.query('courriel'));
  const mails = await mailsToRead(c, shown, success ? data : null);
  return c.html(<DemonstrationOutbox page={await pageOf(c)} mails={mails} />);
});

// Elsewhere whom a mail went to and what became of it, never its words: a link in them would open an account.
outboxRoutes.get(outboxPath, async (c) => {
  requirePermission(c, 'mail.read');
  const { db, config } = c.var;
  const { number, words: address } = listAsked(c.req.query());
  const shelf = shelfNames.find((each) => each === c.req.query('etat')) ?? null;
  const states = shelf === null ? undefined : shelves[shelf];
  const part = { offset: (number - 1) * shown, limit: shown };
  const since = addDays(dateOf(c.var.now, c.var.network.zone), -receivedDays);
  const [counts, mails, unreachable, received, page] = await Promise.all([
    countMail(db, address),
    listMail(db, { address, states }, part),
    countUnreachable(db),
    incomingSince(db, since),
    pageOf(c),
  ]);
  const hasServer = config.MAILLAGE_MAIL_URL !== undefined;
  const asked = { shelf, address, number, perPage: shown };
  return c.html(<OutboxPage {...{ page, mails, counts, unreachable, received, hasServer }} {...asked} />);
});

const Act = z.union([z.object({ again: z.uuid() }), z.object({ forget: z.uuid() })]);

outboxRoutes.post(outboxPath, async (c) => {
  const by = handler(c);
  const form = await readForm(c, Act);
  if (!form.ok) throw new NotFound();
  const t = words(c.var.lang).outbox;
  const back = hrefOf(c, outboxPath) + new URL(c.req.url).search;
  if ('forget' in form.data) {
    await forget(c.var.db, form.data.forget, by);
    return goOn(c, back, t.forgotten);
  }
  const isSent = await sendAgain(c.var.db, form.data.again, by);
  deliverSoon(c);
  return goOn(c, back, isSent ? t.triedAgain : t.notTriedAgain);
});

outboxRoutes.get(unreachablePath, async (c) => {
  requirePermission(c, 'mail.read');
  const { number } = listAsked(c.req.query());
  const [count, addresses, page] = await Promise.all([
    countUnreachable(c.var.db),
    listUnreachable(c.var.db, { offset: (number - 1) * shown, limit: shown }),
    pageOf(c),
  ]);
  return c.html(<UnreachablePage {...{ page, count, addresses, number }} perPage={shown} />);
});

const OneAddress = z.object({ address: line(254) });

outboxRoutes.post(unreachablePath, async (c) => {
  const by = handler(c);
  const form = await readForm(c, OneAddress);
  if (!form.ok) throw new NotFound();
  const { address } = form.data;
  await writeAgain(c.var.db, address, by);
  return goOn(c, hrefOf(c, unreachablePath), words(c.var.lang).unreachable.writes(address));
});

function handler(c: Ask): { actor: string; now: Date } {
  const { name } = requirePermission(c, 'mail.handle');
  return { actor: name, now: c.var.now };
}
