import { Hono } from 'hono';
import { type AskedList, findList } from '#platform/feeds/find-list';
import { writeList } from '#platform/feeds/forms';
import { addressOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { hubAt } from '#platform/hub/topic';
import { opmlText, opmlType } from './opml.ts';
import { FollowPage } from './pages/FollowPage.tsx';
import { followPath, opmlPath } from './paths.ts';

export const routes = new Hono<Env>();

routes.get(followPath, async (c) => {
  const lists = c.var.modules.flatMap((module) => module.lists ?? []);
  return share(c, <FollowPage page={await pageOf(c)} lists={lists} />, { seconds: 600 });
});

routes.get(opmlPath, async (c) => {
  const lists = c.var.modules.flatMap((module) => module.lists ?? []);
  c.header('Content-Disposition', 'attachment; filename="suivre.opml"');
  return share(c, opmlText(await pageOf(c), lists), { seconds: 600, type: opmlType });
});

// Which lists there are is known when somebody asks: each network has its own modules on.
routes.get('*', async (c, next) => {
  const asked = findList(c.get('modules'), c.get('path'));
  // Another module may have a file under such a name.
  return asked ? answer(c, asked) : next();
});

async function answer(c: Ask, { list, ending, type, path, named }: AskedList): Promise<Response> {
  const { db, network, lang, now, origin, root } = c.var;
  const absolute = (to: string): string => origin + addressOf(root, lang, to);
  const query = new URL(c.req.url).searchParams;
  const asked = { db, network, lang, now, named, query, absolute };
  const open = found(await list.open(asked));
  const self = absolute(`${path}.${ending}`) + open.query;
  // Readers on the web may show it: that is what it is for.
  c.header('Access-Control-Allow-Origin', '*');
  const hub = hubAt(origin + root);
  c.header('Link', `<${self}>; rel="self", <${hub}>; rel="hub"`);
  return share(c, await writeList(ending, open, { self, hub, asked }), {
    seconds: secondsKept(open.until, now),
    type,
  });
}

const mostSeconds = 300;
const secondsKept = (until: Date | null | undefined, now: Date): number =>
  until ? Math.max(0, Math.min(mostSeconds, (until.getTime() - now.getTime()) / 1000)) : mostSeconds;
