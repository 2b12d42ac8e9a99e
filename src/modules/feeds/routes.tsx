import { Hono } from 'hono';
import type { ListAsked, PublicList } from '#platform/feeds/list';
import { namesIn } from '#platform/feeds/list-path';
import { addressOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { type Form, forms } from './forms.ts';

export const routes = new Hono<Env>();

// Which lists there are is known when somebody asks: each network has its own modules on.
routes.get('*', async (c, next) => {
  const [, path = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(c.var.path) ?? [];
  const form = forms[ending];
  const list =
    form && c.var.modules.flatMap(({ lists = [] }) => lists).find((one) => namesIn(one.path, path));
  // Another module may have a file under such a name.
  if (!list || (form.isCalendar && !list.isCalendar)) return next();
  return answer(c, { list, form, path });
});

interface Answered {
  list: PublicList;
  form: Form;
  path: string;
}

async function answer(c: Ask, { list, form, path }: Answered): Promise<Response> {
  const asked = askedOf(c, namesIn(list.path, path) ?? {});
  const open = found(await list.open(asked));
  const self = asked.absolute(`${path}.${form.ending}`) + open.query;
  // Readers on the web may show it: that is what it is for.
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Link', `<${self}>; rel="self"`);
  return share(c, await form.write(open, { self, asked }), { seconds: 300, type: form.type });
}

function askedOf(c: Ask, named: ListAsked['named']): ListAsked {
  const { db, network, lang, now, origin, root } = c.var;
  const query = new URL(c.req.url).searchParams;
  return { db, network, lang, now, named, query, absolute: (path) => origin + addressOf(root, lang, path) };
}
