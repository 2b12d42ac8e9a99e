import { Hono } from 'hono';
import { groupCrumbs, type OpenGroup, openGroup } from '#modules/groups';
import { groupPath } from '#modules/groups/rules';
import { notepadPath } from '#modules/notepads/rules';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { type Said, shownOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { submitMet } from '#platform/forms/submit-met';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { CancelForm, ChangeForm, dateIn, datesIn, NewForm, saidIn } from './form.ts';
import { joinAddress } from './join-address.ts';
import { openNotes } from './notes.ts';
import { type OpenSitting, openSitting, sittingCrumbs } from './open-sitting.ts';
import { CancelPage } from './pages/CancelPage.tsx';
import { SittingFormPage } from './pages/SittingFormPage.tsx';
import { SittingPage } from './pages/SittingPage.tsx';
import { SittingsPage } from './pages/SittingsPage.tsx';
import { drawParts } from './parts.ts';
import { newPath, sittingPath, sittingsPath } from './paths.ts';
import { pointsOf } from './point-store.ts';
import { sittingInWords, sittingShown, sittingValues, whenFields } from './said.ts';
import { lockSitting, sittingsOf } from './store.ts';
import { words } from './words.ts';
import { addSittings, type ChangeRefusal, cancelSitting, changeSitting } from './write-sitting.ts';

export const sittingRoutes = new Hono<Env>();

type Status = 200 | 409 | 422;

sittingRoutes.get(sittingsPath(':group'), async (c) => {
  const { group, access } = await openGroup(c, 'read');
  const sittings = await sittingsOf(c.var.db, group.id);
  const maySteer = access === 'steer' && group.archivedAt === null;
  return c.html(<SittingsPage page={await pageOf(c)} {...{ group, sittings, maySteer }} />);
});

sittingRoutes.get(newPath(':group'), async (c) => {
  const t = words(c.var.lang).form;
  const values = { title: t.usualTitle, way: 'once', months: '2', times: '6', proposalDays: '7' };
  return drawNew(c, await openWorking(c), blankForm(values));
});

sittingRoutes.post(newPath(':group'), async (c) => {
  const opened = await openWorking(c);
  const { network, now, lang, db } = c.var;
  const t = words(lang);
  const form = await readForm(c, NewForm, t.errors);
  if (!form.ok) return drawNew(c, opened, form, 422);
  if (form.data.way !== 'search' && isPast(c, form.data.startsOn))
    return drawNew(c, opened, form.reject({ startsOn: t.refusals.past }), 422);
  const dates = datesIn(form.data, network.zone);
  const { id: groupId, slug } = opened.group;
  const { location } = await submit(db, form.id, async (tx) => {
    const asked = { groupId, said: saidIn(form.data), dates };
    const [first = '', ...others] = await addSittings(tx, asked, { personId: opened.viewer.personId, now });
    return { location: hrefOf(c, others.length > 0 ? sittingsPath(slug) : sittingPath(first)) };
  });
  return goOn(c, location as string, t.form.added(dates.length));
});

sittingRoutes.get(sittingPath(':sitting'), async (c) => drawSitting(c, await openSitting(c, 'read')));

sittingRoutes.get(sittingPath(':sitting', 'modifier'), async (c) => {
  const opened = await openSteered(c);
  const shown = sittingShown(opened.sitting, c.var.network.zone);
  return drawChange(c, opened, blankForm(shownOf(shown, sittingValues(shown))));
});

sittingRoutes.post(sittingPath(':sitting', 'modifier'), async (c) => {
  const opened = await openSteered(c);
  const { sitting } = opened;
  const { network, now, lang, db } = c.var;
  const t = words(lang);
  const form = await readForm(c, ChangeForm, t.errors);
  if (!form.ok) return drawChange(c, opened, form, 422);
  const { refusal, location, crossed } = await submitMet<ChangeRefusal>(db, {
    form,
    together: whenFields,
    async theirs(tx) {
      const latest = await lockSitting(tx, sitting.id);
      return latest ? sittingShown(latest, network.zone) : null;
    },
    async write(tx, said) {
      const wanted = ChangeForm.parse(sittingValues(said));
      const change = { ...saidIn(wanted), ...dateIn(wanted, network.zone) };
      const changed = await changeSitting(tx, sitting.id, change, now);
      return changed.refusal ? { refusal: changed.refusal } : { location: hereOf(c, opened) };
    },
  });
  if (refusal === null) {
    deliverSoon(c);
    return goOn(c, location, t.form.saved);
  }
  const inWords = (theirs: Said) => sittingInWords(lang, theirs);
  const sentences = { ...t.refusals, ...crossedWords[lang] };
  const again = crossed
    ? crossedForm(lang, form.reject({}), crossed, { values: sittingValues, inWords })
    : refusal === 'past'
      ? form.reject({ startsOn: t.refusals.past })
      : form.refuse(sentences[refusal]);
  return drawChange(c, opened, again, refusal === 'past' ? 422 : 409);
});

sittingRoutes.get(sittingPath(':sitting', 'annuler'), async (c) =>
  drawCancel(c, await openSteered(c), blankForm()),
);

sittingRoutes.post(sittingPath(':sitting', 'annuler'), async (c) => {
  const opened = await openSteered(c);
  const t = words(c.var.lang);
  const form = await readForm(c, CancelForm);
  if (!form.ok) return drawCancel(c, opened, form, 422);
  const { refusal, location } = await submit<ChangeRefusal>(c.var.db, form.id, async (tx) => {
    const cancelled = await cancelSitting(tx, opened.sitting.id, { why: form.data.why, now: c.var.now });
    return cancelled.refusal ? { refusal: cancelled.refusal } : { location: hereOf(c, opened) };
  });
  if (refusal) return drawCancel(c, opened, form.refuse(t.refusals[refusal]), 409);
  deliverSoon(c);
  return goOn(c, location, t.form.cancelled);
});

sittingRoutes.post(sittingPath(':sitting', 'notes'), async (c) => {
  const { sitting, viewer } = await openSitting(c, 'write');
  const { db, now } = c.var;
  const asked = { sittingId: sitting.id, personId: viewer.personId };
  return c.redirect(hrefOf(c, notepadPath(found(await openNotes(db, asked, now)))), 303);
});

/** The page of a meeting; `form` is what was refused on it. */
export async function drawSitting(
  c: Ask,
  opened: OpenSitting,
  form: Form = blankForm(),
  status: Status = 200,
) {
  const { sitting, group, mayWrite, maySteer, isInside } = opened;
  const page = await pageOf(c);
  const [points, address, drawn] = await Promise.all([
    pointsOf(c.var.db, sitting.id),
    joinAddress(c.var.db, sitting),
    drawParts(c.var, page, { id: sitting.id, groupId: group.id, mayWrite, maySteer, isInside }),
  ]);
  return c.html(
    <SittingPage page={page} {...opened} {...{ points, drawn, form }} joinAddress={address} />,
    status,
  );
}

const hereOf = (c: Ask, { sitting }: OpenSitting): string => hrefOf(c, sittingPath(sitting.id));

const isPast = (c: Ask, day: string | null): boolean =>
  day !== null && day < dateOf(c.var.now, c.var.network.zone);

/** A group that still works, for whoever steers it. */
async function openWorking(c: Ask): Promise<OpenGroup> {
  const opened = await openGroup(c, 'steer');
  if (opened.group.archivedAt !== null) throw new NotAllowed();
  return opened;
}

const openSteered = (c: Ask): Promise<OpenSitting> => openSitting(c, 'steer');

async function drawNew(c: Ask, { group }: OpenGroup, form: Form, status: Status = 200) {
  const t = words(c.var.lang);
  const crumbs = [...groupCrumbs(c.var.lang, group), { label: t.form.newTitle }];
  const back = groupPath(group.slug);
  return c.html(<SittingFormPage page={await pageOf(c)} {...{ crumbs, form, back }} isNew />, status);
}

async function drawChange(c: Ask, opened: OpenSitting, form: Form, status: Status = 200) {
  const crumbs = sittingCrumbs(c.var.lang, opened, words(c.var.lang).form.changeTitle);
  const back = sittingPath(opened.sitting.id);
  return c.html(<SittingFormPage page={await pageOf(c)} {...{ crumbs, form, back }} isNew={false} />, status);
}

const drawCancel = async (c: Ask, opened: OpenSitting, form: Form, status: Status = 200) =>
  c.html(<CancelPage page={await pageOf(c)} {...opened} form={form} />, status);
