import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { NotFound } from '#platform/http/guard';
import { defineModule } from '#platform/module';
import { enterMail } from './enter-mail.ts';
import { mostBytes } from './incoming-mail.ts';
import { isSigned } from './signed.ts';

const path = '/courrier-entrant';
const megabyte = 1024 * 1024;

const routes = new Hono<Env>();

/** A whole mail as it came, from a program that knows the secret: where no mail server of ours can hand it over. */
routes.post(path, async (c) => {
  const { config, network, db, modules, now } = c.var;
  const secret = config.MAILLAGE_MAIL_WEBHOOK_SECRET;
  if (!secret) throw new NotFound();
  const raw = new Uint8Array(await c.req.arrayBuffer());
  const seconds = c.req.header('x-maillage-time') ?? '';
  const signature = c.req.header('x-maillage-signature') ?? '';
  if (!isSigned({ secret, seconds, signature, raw }, now)) return c.json({ error: 'signature' }, 401);
  const inboxOf = (slug: string) => (slug === network.slug ? { db, modules } : null);
  const fates = await enterMail(inboxOf, { raw, from: null, to: [] }, now);
  return c.json({ fates });
});

/** The door of mail that comes in by HTTP. */
export const incoming = defineModule({
  name: 'incoming',
  title: { fr: 'Courriels reçus', en: 'Mail received' },
  needs: [],
  required: true,
  routes,
  postedByPrograms: [path],
  uploads: [{ path, megabytes: mostBytes / megabyte }],
});
