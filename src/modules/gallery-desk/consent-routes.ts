import { Hono } from 'hono';
import { consentById, noteConsent, pastConsentById } from '#modules/gallery';
import { deskPhotoPath } from '#modules/gallery/rules';
import { filesOf } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotFound } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { pictureRefusals } from '#platform/pictures/words';
import { addDays, dateOf, type IsoDate, startOfDay } from '#platform/time';
import { filesTyped, paperOf } from './files-typed.ts';
import { ConsentForm, type ConsentTyped } from './forms.ts';
import { openPhoto } from './open.ts';
import { drawChanged, drawPhoto } from './photo-routes.tsx';
import { words } from './words.ts';

export const consentRoutes = new Hono<Env>();

const consentsPath = deskPhotoPath(':photo', 'autorisations');
const mostYears = 10;

consentRoutes.post(consentsPath, async (c) => {
  const { viewer, photo } = await openPhoto(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ConsentForm, t.errors);
  if (!form.ok) return drawPhoto(c, form);
  const { now, network, db } = c.var;
  const [sent] = await filesTyped(c, 'paper');
  const read = sent ? await paperOf(sent) : null;
  const wrong = wrongUntil(c, form.data.until);
  if (read === null) wrong.paper = t.noPaper;
  else if (read.refusal) wrong.paper = pictureRefusals(c.var.lang)[read.refusal];
  if (!read || read.refusal !== null || Object.keys(wrong).length > 0)
    return drawPhoto(c, form.reject(wrong));

  const { paper } = read;
  const page = await pageOf(c);
  let isSaid = true;
  const { refusal, location } = await submit<'gone'>(db, form.id, async (tx) => {
    const paperSha256 = await keepFile(tx, filesOf(c.var.config), paper.bytes);
    const noted = { notedBy: viewer.name, notedAt: now, paperSha256, paperType: paper.type };
    const holdsUntil = endOf(form.data.until, network.zone);
    const consent = { photoId: photo.id, ...saidIn(form.data), holdsUntil, ...noted };
    const outcome = await noteConsent(tx, consent, typedIn(form.data));
    if (outcome.refusal) return { refusal: outcome.refusal };
    isSaid = outcome.isSaid;
    return { location: page.href(deskPhotoPath(photo.id)) };
  });
  if (refusal) throw new NotFound();
  if (!isSaid) return drawChanged(c, form.refuse(t.consentNotedOnly(form.data.personName)));
  return goOn(c, location as string, t.consentNoted(form.data.personName));
});

/** What was typed of the photo beside the consent. */
const typedIn = ({ alternative, credit, seen }: ConsentTyped) => ({
  ...(alternative ? { alternative } : {}),
  credit,
  seen: seen ?? undefined,
});

/** The last day is whole. */
export const endOf = (until: IsoDate, zone: string): Date => startOfDay(addDays(until, 1), zone);

export function wrongUntil(c: Ask, until: IsoDate): Record<string, string> {
  const t = words(c.var.lang);
  const today = dateOf(c.var.now, c.var.network.zone);
  if (until < today) return { until: t.untilPast };
  return until > addDays(today, mostYears * 365) ? { until: t.untilFar } : {};
}

const saidIn = ({ personName, isMinor, guardianName, uses }: ConsentTyped) => ({
  personName,
  isMinor,
  guardianName: isMinor ? guardianName : null,
  onSite: uses.includes('site'),
  inPrint: uses.includes('print'),
  inPacks: uses.includes('packs'),
});

/** The paper that was signed, for those who look after the space: taken away, never shown within the site. */
consentRoutes.get(`${consentsPath}/:consent`, async (c) => {
  const { viewer, photo } = await openPhoto(c);
  const { db, now } = c.var;
  const id = idIn(c, 'consent');
  const noted = (await consentById(db, id)) ?? (await pastConsentById(db, id));
  const { paperSha256, paperType } = found(noted?.photoId === photo.id ? noted : null);
  const bytes = found(await filesOf(c.var.config).get(c.var.network.slug, paperSha256));
  await record(db, { actor: viewer.name, act: 'gallery.paper-taken', subject: photo.id }, now);
  c.header('Content-Type', paperType);
  const ending = paperType === 'application/pdf' ? 'pdf' : 'webp';
  c.header('Content-Disposition', `attachment; filename="autorisation.${ending}"`);
  return c.body(new Uint8Array(bytes));
});
