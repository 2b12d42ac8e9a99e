import { Hono } from 'hono';
import { addItem, changeItem, type WriteRefusal, type Written } from '#modules/news';
import { type PlacedItem, phaseOf, targetOf } from '#modules/news/rules';
import { can, type Viewer } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { choosable, keyOf, presentOf, readConcern } from './concern.ts';
import { datesIn, fieldsOf, ItemForm, type ItemTyped, wrongDays } from './form.ts';
import { openItem } from './open-item.ts';
import { WritePage } from './pages/WritePage.tsx';
import { deskItemPath, newPath } from './paths.ts';
import { words } from './words.ts';

export const writeRoutes = new Hono<Env>();

writeRoutes.get(newPath, async (c) => {
  const viewer = requirePermission(c, 'news.write');
  return drawForm(c, viewer, { form: blankForm({ lang: 'fr', concern: c.req.query('pour') ?? '' }) });
});

writeRoutes.post(newPath, async (c) => {
  const viewer = requirePermission(c, 'news.write');
  const t = words(c.var.lang);
  const form = await readForm(c, ItemForm, t.errors);
  if (!form.ok) return drawForm(c, viewer, { form, status: 422 });
  const read = await readWritten(c, viewer, form.data, null);
  if ('wrong' in read) return drawForm(c, viewer, { form: form.reject(read.wrong), status: 422 });

  const author = { id: viewer.personId, name: viewer.name };
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { id } = await addItem(tx, read.written, { author, now: c.var.now });
    return { location: (await pageOf(c)).href(deskItemPath(id)) };
  });
  return goOn(c, location as string, savedInWords(c, read.written));
});

writeRoutes.get(deskItemPath(':id', 'modifier'), async (c) => {
  const { viewer, item } = await openItem(c);
  return drawForm(c, viewer, { item, form: blankForm(fieldsOf(item, momentOf(c))) });
});

writeRoutes.post(deskItemPath(':id', 'modifier'), async (c) => {
  const { viewer, item } = await openItem(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ItemForm, t.errors);
  if (!form.ok) return drawForm(c, viewer, { item, form, status: 422 });
  const read = await readWritten(c, viewer, form.data, item);
  if ('wrong' in read) return drawForm(c, viewer, { item, form: form.reject(read.wrong), status: 422 });

  const seen = new Date(form.data.seen ?? '');
  const keepsFront = can(viewer, 'news.moderate', targetOf(item));
  const { refusal, location } = await submit<WriteRefusal>(c.var.db, form.id, async (tx) => {
    const outcome = await changeItem(tx, item.id, read.written, { seen, keepsFront, now: c.var.now });
    if (outcome.refusal) return { refusal: outcome.refusal };
    return { location: (await pageOf(c)).href(deskItemPath(item.id)) };
  });
  if (refusal) {
    const typed = form.refuse(t.refusals[refusal]);
    // Whoever saves again has seen what her colleague wrote.
    const values = { ...typed.values, seen: item.changedAt.toISOString() };
    return drawForm(c, viewer, { item, form: { ...typed, values }, status: 409, isCrossed: true });
  }
  const withdrawn = item.state === 'withdrawn' ? t.saved.withdrawn : null;
  return goOn(c, location, withdrawn ?? savedInWords(c, read.written, item));
});

/** What was typed, as it is to be written; or what is wrong with it, field by field. */
async function readWritten(
  c: Ask,
  viewer: Viewer,
  typed: ItemTyped,
  item: PlacedItem | null,
): Promise<{ written: Written } | { wrong: Record<string, string> }> {
  const { errors } = words(c.var.lang);
  const moment = momentOf(c);
  const concern = await readConcern(c.var.db, typed.concern);
  const isHers = concern !== null && can(viewer, 'news.write', concern.target);
  const codes = {
    ...(isHers ? {} : { concern: 'concern' }),
    ...wrongDays(typed, { today: dateOf(moment.now, moment.zone), shownOn: shownOn(item, moment) }),
  };
  if (!isHers || Object.keys(codes).length > 0) {
    const sentences = Object.entries(codes).map(([field, code]) => [field, errors[code] ?? code]);
    return { wrong: Object.fromEntries(sentences) };
  }
  const { target: _target, ...concerned } = concern;
  const { title, body, lang, act } = typed;
  return { written: { title, body, lang, act, ...concerned, ...datesIn(typed, moment) } };
}

interface Moment {
  now: Date;
  zone: string;
}

const momentOf = ({ var: { now, network } }: Ask): Moment => ({ now, zone: network.zone });

/** The day an item appeared, once the public has seen it. */
const shownOn = (item: PlacedItem | null, { now, zone }: Moment): string | null =>
  item?.publishAt && item.publishAt <= now ? dateOf(item.publishAt, zone) : null;

function savedInWords(c: Ask, written: Written, before?: PlacedItem): string {
  const { now, zone } = momentOf(c);
  const t = words(c.var.lang).saved;
  if (written.act === 'draft') return t.draft;
  const wasSeen = before?.publishAt && before.publishAt <= now;
  const publishAt = wasSeen ? before.publishAt : (written.publishAt ?? now);
  const phase = phaseOf({ state: 'published', publishAt, expiresAt: written.expiresAt }, now);
  if (phase === 'waiting' && publishAt) return t.waiting(formatDay(c.var.lang, dateOf(publishAt, zone)));
  return phase === 'over' ? t.over : t.online;
}

interface Drawing {
  form: Form;
  item?: PlacedItem;
  status?: 200 | 409 | 422;
  /** Somebody else saved meanwhile: her text stands beside. */
  isCrossed?: boolean;
}

async function drawForm(
  c: Ask,
  viewer: Viewer,
  { form, item, status = 200, isCrossed = false }: Drawing,
): Promise<Response> {
  const page = await pageOf(c);
  const hers = await choosable(c.var.db, scopeOf(viewer, 'news.write'));
  // What it concerns already stays a choice, such as a space that has closed.
  const isChoice = !item || hers.some(({ key }) => key === keyOf(item));
  const choices = isChoice ? hers : [presentOf(item), ...hers];
  return c.html(<WritePage {...{ page, form, choices, item, isCrossed }} />, status);
}
