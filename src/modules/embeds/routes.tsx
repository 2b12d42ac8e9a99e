import { Hono } from 'hono';
import type { Moment } from '#modules/hours';
import { showElsewhere } from '#platform/http/elsewhere';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { codesOf, scriptPath } from './code.ts';
import { contrastAdvice } from './contrast-words.ts';
import { doubtsOf } from './doubts.ts';
import { type FrameAsked, framePath, frameQuery, readFrame } from './frame.ts';
import { BuilderPage } from './pages/BuilderPage.tsx';
import { FramePage, frameStyle } from './pages/FramePage.tsx';
import { drawingOf, pictureOf } from './picture.tsx';
import { dataPolicy, framePolicy } from './policy.ts';
import { findFor, shownOn } from './shown.ts';
import { groupings } from './store.ts';
import { inFormOrder, readWanted, type Wanted } from './wanted.ts';

export const routes = new Hono<Env>();

routes.get('/annuaire/integrer', async (c) => {
  const page = await pageOf(c);
  const known = await groupings(c.var.db);
  const { form, answers } = readWanted(queryIn(c), page.lang);
  const doubts = await doubtsOf(c.var.db, answers, known, page.lang);
  const errors = inFormOrder({ ...form.errors, ...doubts });
  if (Object.keys(errors).length > 0)
    return c.html(<BuilderPage page={page} form={{ ...form, errors }} groupings={known} built={null} />, 422);

  // Every answer could be read, since none is wrong.
  const wanted = answers as Wanted;
  const asked = frameOf(wanted);
  const inLanguage = {
    ...page,
    lang: wanted.langue,
    absolute: (path: string) => page.absolute(path, wanted.langue),
  };
  const shown = shownOn(inLanguage, asked, await findFor(c.var.db, asked, momentOf(page)));
  const built = {
    preview: page.href(framePath, wanted.langue) + frameQuery(asked),
    codes: codesOf(inLanguage, asked, shown),
    advice: contrastAdvice(asked.colours, page.lang),
  };
  return share(c, <BuilderPage page={page} form={form} groupings={known} built={built} />, { seconds: 60 });
});

routes.get(framePath, async (c) => {
  const page = await pageOf(c);
  const asked = readFrame(queryIn(c));
  const shown = shownOn(page, asked, await findFor(c.var.db, asked, momentOf(page)));
  showElsewhere(c, framePolicy(frameStyle(shown)));
  return share(c, <FramePage page={page} shown={shown} />, { seconds: 60 });
});

routes.get(`${framePath}.json`, async (c) => {
  const page = await pageOf(c);
  const asked = readFrame(queryIn(c));
  const shown = shownOn(page, asked, await findFor(c.var.db, asked, momentOf(page)));
  showElsewhere(c, dataPolicy());
  return share(c, JSON.stringify(shown), { seconds: 60, type: 'application/json' });
});

routes.get(`${framePath}.svg`, async (c) => {
  const page = await pageOf(c);
  const asked = readFrame(queryIn(c));
  const found = await findFor(c.var.db, asked, momentOf(page));
  const { svg, style } = pictureOf(await drawingOf(c.var.db, found, momentOf(page)), asked);
  showElsewhere(c, dataPolicy(style));
  return share(c, svg, { seconds: 60, type: 'image/svg+xml' });
});

/** The address that is pasted stays; the script behind it has one for each of its contents. */
routes.get(scriptPath, (c) => {
  showElsewhere(c, dataPolicy());
  c.header('Cache-Control', 'public, max-age=3600');
  return c.redirect(c.var.asset('src/modules/embeds/elements/maillage-annuaire.ts'), 302);
});

const queryIn = (c: Ask): URLSearchParams => new URL(c.req.url).searchParams;

const momentOf = ({ now, network }: Page): Moment => ({ now, zone: network.zone });

/** The frame that was wished for, as its own address will say it. */
function frameOf({ ou, epci, service, nombre, carte, fond, texte, lien }: Wanted): FrameAsked {
  const query = new URLSearchParams({ ou: ou ?? '', epci: epci ?? '', nombre, fond, texte, lien });
  for (const offer of service) query.append('service', offer);
  if (carte) query.set('carte', '1');
  return readFrame(query);
}
