import { Hono } from 'hono';
import { spaceBySlug } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { clientAddress } from '#platform/session/client-address';
import { secondsUntil } from '#platform/session/throttle';
import { waitInWords } from '#platform/session/wait-words';
import { ReportPage } from './pages/ReportPage.tsx';
import { SentPage } from './pages/SentPage.tsx';
import { reportPath } from './paths.ts';
import { mailboxOf, ReportForm, trapField } from './report.ts';
import { routes as staffRoutes } from './staff-routes.tsx';
import { addReport } from './store.ts';
import { thank } from './tell-reporter.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const address = reportPath(':slug{[a-z0-9-]+}');

routes.get(address, async (c) => {
  const space = await publishedSpace(c);
  return c.html(<ReportPage page={await pageOf(c)} space={space} form={blankForm()} />);
});

routes.post(address, async (c) => {
  const space = await publishedSpace(c);
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, ReportForm, t.errors);
  if (!form.ok) return c.html(<ReportPage page={page} space={space} form={form} />, 422);

  const sent = page.href(`${reportPath(space.slug)}/merci`);
  if (await isTrapped(c)) return c.redirect(sent, 303);
  const wait = await secondsToWait(c, space.id);
  if (wait > 0)
    return c.html(
      <ReportPage page={page} space={space} form={form.refuse(t.tooMany(waitInWords(page.lang, wait)))} />,
      429,
    );

  const mailbox = mailboxOf(form.data.contact);
  const isThanked = mailbox !== null && (await mayThank(c, mailbox));
  await submit(c.var.db, form.id, async (tx) => {
    await addReport(tx, { ...form.data, spaceId: space.id, lang: page.lang, createdAt: c.var.now });
    const about = { ...space, spaceName: space.name, lang: page.lang };
    if (isThanked) await thank(tx, mailbox, about, page);
    return { location: sent };
  });
  if (isThanked) deliverSoon(c);
  return c.redirect(sent, 303);
});

routes.get(`${address}/merci`, async (c) => {
  const space = await publishedSpace(c);
  return c.html(<SentPage page={await pageOf(c)} space={space} />);
});

routes.route('/', staffRoutes);

async function publishedSpace(c: Ask): Promise<PlacedSpace> {
  const space = await spaceBySlug(c.var.db, c.req.param('slug') ?? '');
  return found(space?.status === 'published' ? space : null);
}

/** A machine that fills in every field is thanked like anybody, and nothing is kept. */
async function isTrapped(c: Ask): Promise<boolean> {
  const body = await c.req.parseBody();
  return typeof body[trapField] === 'string' && body[trapField] !== '';
}

/** Anybody may type anybody's mailbox: three thanks in a row, then one an hour. The report is kept all the same. */
async function mayThank(c: Ask, mailbox: string): Promise<boolean> {
  return (await secondsUntil(c, `thanks ${mailbox}`, { tries: 3, everySeconds: 3600 })) === 0;
}

const hourly = { tries: 5, everySeconds: 720 };

/** Five reports an hour about one space from one machine. */
const secondsToWait = (c: Ask, spaceId: string): Promise<number> =>
  secondsUntil(c, `report ${spaceId} ${clientAddress(c)}`, hourly);
