import { Hono } from 'hono';
import { consentById, forgetConsent, pastConsentsOf, prolongConsent, takeDown } from '#modules/gallery';
import { deskPath, deskPhotoPath } from '#modules/gallery/rules';
import { filesOf } from '#platform/files/files';
import { keepFile, removeFiles } from '#platform/files/keep-file';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { pictureRefusals } from '#platform/pictures/words';
import { endOf, wrongUntil } from './consent-routes.ts';
import { filesTyped, paperOf } from './files-typed.ts';
import { ProlongForm } from './forms.ts';
import { openPhoto } from './open.ts';
import { ConsentPage } from './pages/ConsentPage.tsx';
import { words } from './words.ts';

export const prolongRoutes = new Hono<Env>();

const consentPath = deskPhotoPath(':photo', 'autorisations/:consent');

prolongRoutes.get(`${consentPath}/modifier`, (c) => draw(c, blankForm()));

/** Somebody agrees until another day, with the paper that is there or a new one. */
prolongRoutes.post(`${consentPath}/modifier`, async (c) => {
  const { viewer, photo, consent } = await openConsent(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ProlongForm, t.errors);
  if (!form.ok) return draw(c, form, 422);
  const [sent] = await filesTyped(c, 'paper');
  const read = sent ? await paperOf(sent) : null;
  const wrong = wrongUntil(c, form.data.until);
  if (read?.refusal) wrong.paper = pictureRefusals(c.var.lang)[read.refusal];
  if (Object.keys(wrong).length > 0) return draw(c, form.reject(wrong), 422);

  const { now, network, db, config } = c.var;
  const page = await pageOf(c);
  const outcome = await submit<'over'>(db, form.id, async (tx) => {
    const paper = read?.refusal === null ? read.paper : null;
    const kept = paper && { sha256: await keepFile(tx, filesOf(config), paper.bytes), type: paper.type };
    const said = { holdsUntil: endOf(form.data.until, network.zone), paper: kept, by: viewer.name, now };
    if (!(await prolongConsent(tx, consent.id, said))) return { refusal: 'over' };
    return { location: page.href(deskPhotoPath(photo.id)) };
  });
  if (outcome.refusal) return draw(c, form.refuse(t.oneConsent.over), 409);
  return goOn(c, outcome.location as string, t.oneConsent.done(consent.personName));
});

/** Somebody does not agree any more: nothing is asked, and the photo goes for good. */
prolongRoutes.post(`${consentPath}/retirer`, async (c) => {
  const { viewer, photo, album, consent } = await openConsent(c);
  const around = { files: filesOf(c.var.config), modules: c.var.program, now: c.var.now, by: viewer.name };
  await takeDown(c.var.db, [photo.id], around);
  const page = await pageOf(c);
  const said = words(c.var.lang).oneConsent.takenBack(consent.personName);
  return goOn(c, page.href(`${deskPath}/${album.id}`), said);
});

/** It was noted by mistake: the paper goes with it, and the photo stays. */
prolongRoutes.post(`${consentPath}/oublier`, async (c) => {
  const { viewer, photo, consent } = await openConsent(c);
  const { db, now, config, lang } = c.var;
  const t = words(lang).oneConsent;
  const { refusal, left } = await forgetConsent(db, consent, { name: viewer.name, now });
  if (refusal) return draw(c, { ...blankForm(), refusal: t.only }, 409);
  await removeFiles(db, { files: filesOf(config), modules: c.var.program }, left);
  return goOn(c, (await pageOf(c)).href(deskPhotoPath(photo.id)), t.forgotten(consent.personName));
});

/** What one person agreed to in a photo, for somebody who looks after its space. */
async function openConsent(c: Ask) {
  const opened = await openPhoto(c);
  const consent = await consentById(c.var.db, idIn(c, 'consent'));
  return { ...opened, consent: found(consent?.photoId === opened.photo.id ? consent : null) };
}

async function draw(c: Ask, form: Form, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { album, photo, consent } = await openConsent(c);
  const past = (await pastConsentsOf(c.var.db, photo.id)).filter(({ consentId }) => consentId === consent.id);
  return c.html(<ConsentPage page={await pageOf(c)} {...{ album, photo, consent, past, form }} />, status);
}
