import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { NotFound, requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { latestMail } from '#platform/mail/store';
import { DemonstrationOutbox, OutboxPage } from './pages/OutboxPages.tsx';

export const outboxRoutes = new Hono<Env>();

const shown = 50;

// In a demonstration mail goes nowhere else, and everybody reads it: that is how one tries a link.
outboxRoutes.get('/courriels', async (c) => {
  if (!c.var.network.demonstration) throw new NotFound();
  return c.html(<DemonstrationOutbox page={await pageOf(c)} mails={await latestMail(c.var.db, shown)} />);
});

// Elsewhere whom a mail went to and whether it left, never its words: a link in them would open an account.
outboxRoutes.get('/extranet/courriels', async (c) => {
  requirePermission(c, 'mail.read');
  const mails = await latestMail(c.var.db, shown);
  const hasServer = c.var.config.MAILLAGE_MAIL_URL !== undefined;
  return c.html(<OutboxPage page={await pageOf(c)} mails={mails} hasServer={hasServer} />);
});
