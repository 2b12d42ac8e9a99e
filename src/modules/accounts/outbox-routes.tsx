import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { NotFound, requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { latestMail } from '#platform/mail/store';
import { OutboxPage } from './pages/OutboxPage.tsx';

export const outboxRoutes = new Hono<Env>();

const shown = 50;

// In a demonstration mail goes nowhere else, and everybody reads it: that is how one tries a link.
outboxRoutes.get('/courriels', async (c) => {
  if (!c.var.network.demonstration) throw new NotFound();
  return c.html(<OutboxPage page={await pageOf(c)} mails={await latestMail(c.var.db, shown)} withWords />);
});

// Elsewhere whom a mail went to and whether it left, never its words: a link in them would open an account.
outboxRoutes.get('/extranet/courriels', async (c) => {
  requirePermission(c, 'mail.read');
  return c.html(<OutboxPage page={await pageOf(c)} mails={await latestMail(c.var.db, shown)} />);
});
