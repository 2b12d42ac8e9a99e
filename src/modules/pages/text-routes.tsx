import { Hono } from 'hono';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type Lang, speak } from '#platform/i18n';
import { textFor } from './editable-page.ts';
import { findPage } from './find-page.ts';
import { RestoreForm, TextForm } from './form.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { HistoryPage } from './pages/HistoryPage.tsx';
import { TextPage } from './pages/TextPage.tsx';
import { latestVersion, versionsOf } from './store.ts';
import { writePage } from './write-page.ts';
import { writerOf } from './writer.ts';

export const textRoutes = new Hono<Env>();

const address = '/extranet/pages/:page/:language{(?:fr|en)}';

textRoutes.get(address, async (c) => {
  requirePermission(c, 'page.edit');
  const { editable, lang } = await asked(c);
  const text = editable.texts.find((each) => each.lang === lang);
  const form = blankForm(text ? { title: text.title, body: text.body } : {});
  const seen = await latestVersion(c.var.db, editable.slug, lang);
  return c.html(<TextPage page={await pageOf(c)} editable={editable} lang={lang} form={form} seen={seen} />);
});

textRoutes.post(address, async (c) => {
  const by = writerOf(c);
  const { editable, lang } = await asked(c);
  const t = words(c);
  const form = await readForm(c, TextForm, t.errors);
  const surroundings = { page: await pageOf(c), editable, lang };
  if (!form.ok)
    return c.html(<TextPage {...surroundings} form={form} seen={seenIn(form.values.seen)} />, 422);
  const { title, body, seen, preview } = form.data;
  if (preview) return c.html(<TextPage {...surroundings} form={form.reject({})} seen={seen} />);

  const outcome = await submit<'changed'>(c.var.db, form.id, async (tx) => {
    const { refusal } = await writePage(tx, editable, { lang, title, body }, { ...by, seen });
    return refusal ? { refusal } : { location: surroundings.page.href(`${c.var.path}/historique`) };
  });
  if (outcome.refusal) {
    const latest = await latestVersion(c.var.db, editable.slug, lang);
    const refused = form.refuse(t.refusals[outcome.refusal]);
    return c.html(<TextPage {...surroundings} form={refused} seen={latest} />, 409);
  }
  return goOn(c, outcome.location, t.saved);
});

textRoutes.get(`${address}/historique`, async (c) => {
  requirePermission(c, 'page.edit');
  const { editable, lang } = await asked(c);
  return c.html(<HistoryPage {...(await historyOf(c, editable.slug, lang))} form={blankForm()} />);
});

textRoutes.post(`${address}/historique`, async (c) => {
  const by = writerOf(c);
  const { editable, lang } = await asked(c);
  const form = await readForm(c, RestoreForm, words(c).errors);
  const history = await historyOf(c, editable.slug, lang);
  if (!form.ok) return c.html(<HistoryPage {...history} form={form} />, 422);

  const { title, body } = found(history.versions.find(({ id }) => id === form.data.version));
  const seen = history.versions[0]?.id ?? null;
  const outcome = await submit<'changed'>(c.var.db, form.id, async (tx) => {
    const { refusal } = await writePage(tx, editable, { lang, title, body }, { ...by, seen });
    return refusal ? { refusal } : { location: history.page.href(c.var.path) };
  });
  if (outcome.refusal)
    return c.html(<HistoryPage {...history} form={form.refuse(words(c).refusals[outcome.refusal])} />, 409);
  return goOn(c, outcome.location, words(c).saved);
});

/** The page and the language that the address names. */
async function asked(c: Ask) {
  const editable = found(await findPage(c.var.db, c.req.param('page') ?? ''));
  return { editable, lang: c.req.param('language') as Lang };
}

async function historyOf(c: Ask, slug: string, lang: Lang) {
  const editable = found(await findPage(c.var.db, slug));
  const versions = await versionsOf(c.var.db, slug, lang);
  return { page: await pageOf(c), title: textFor(editable, lang)?.title ?? slug, versions };
}

const seenIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const words = (c: Ask) => speak({ fr, en }, c.var.lang);
