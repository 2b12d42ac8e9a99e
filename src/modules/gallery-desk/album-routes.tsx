import { Hono } from 'hono';
import {
  addPhoto,
  albumById,
  albumsIn,
  changeAlbum,
  countAlbumsIn,
  deleteEmptyAlbum,
  firstEnds,
  insertAlbum,
  photosOf,
} from '#modules/gallery';
import { deskPath, mostAtOnce, type PlacedAlbum } from '#modules/gallery/rules';
import { can } from '#platform/access';
import { filesOf } from '#platform/files/files';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import type { Rendered } from '#platform/pictures/render';
import { pictureRefusals } from '#platform/pictures/words';
import { scopeOf } from '#platform/scope';
import { isUuid } from '#platform/uuid';
import { draftOf, filesTyped } from './files-typed.ts';
import { AlbumForm, UploadForm } from './forms.ts';
import { openAlbum } from './open.ts';
import { AlbumFormPage } from './pages/AlbumFormPage.tsx';
import { DeskAlbumPage } from './pages/DeskAlbumPage.tsx';
import { DeskPage } from './pages/DeskPage.tsx';
import { eventsIn, spacesIn, type TookPlace } from './store.ts';
import { words } from './words.ts';

export const albumRoutes = new Hono<Env>();

const perPage = 25;
const newPath = `${deskPath}/nouvel-album`;
const uploadPath = `${deskPath}/photos`;

albumRoutes.get(deskPath, async (c) => {
  const scope = scopeOf(requirePermission(c, 'gallery.edit'), 'gallery.edit');
  const { db } = c.var;
  const count = Math.max(1, Math.ceil((await countAlbumsIn(db, scope)) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, count);
  const albums = await albumsIn(db, scope, { limit: perPage, offset: (current - 1) * perPage });
  return c.html(<DeskPage page={await pageOf(c)} {...{ albums, current, count }} />);
});

albumRoutes.get(newPath, async (c) => {
  const told = await eventAsked(c, c.req.query('atelier') ?? '');
  return drawForm(c, blankForm(told ?? { spaceId: c.req.query('espace') ?? '' }));
});

albumRoutes.post(newPath, async (c) => {
  const viewer = requirePermission(c, 'gallery.edit');
  const t = words(c.var.lang);
  const form = await readForm(c, AlbumForm, t.errors);
  if (!form.ok) return drawForm(c, form);
  const event = await eventAsked(c, form.data.seriesId ?? '');
  const spaceId = form.data.spaceId ?? event?.spaceId;
  if (!spaceId) return drawForm(c, form.reject({ spaceId: t.form.spaceNeeded }));
  const spaces = await spacesIn(c.var.db, scopeOf(viewer, 'gallery.edit'));
  if (!spaces.some(({ id }) => id === spaceId)) throw new NotAllowed();
  if (event && event.spaceId !== spaceId) return drawForm(c, form.reject({ seriesId: t.form.elsewhere }));
  const { now } = c.var;
  const { title, summary } = form.data;
  const seriesId = event?.seriesId ?? null;
  const page = await pageOf(c);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { id } = await insertAlbum(tx, {
      title,
      summary,
      spaceId,
      seriesId,
      createdAt: now,
      changedAt: now,
    });
    return { location: page.href(`${deskPath}/${id}`) };
  });
  return goOn(c, location as string, t.albumMade);
});

albumRoutes.get(`${deskPath}/:id`, (c) => drawAlbum(c, blankForm()));

albumRoutes.get(`${deskPath}/:id/modifier`, async (c) => {
  const { album } = await openAlbum(c);
  const { title, summary, spaceId, seriesId, version } = album;
  const said = { title, summary: summary ?? '', spaceId, seriesId: seriesId ?? '', seen: String(version) };
  return drawForm(c, blankForm(said), album);
});

albumRoutes.post(`${deskPath}/:id/modifier`, async (c) => {
  const { album } = await openAlbum(c);
  const t = words(c.var.lang);
  const form = await readForm(c, AlbumForm, t.errors);
  if (!form.ok) return drawForm(c, form, album);
  const event = await eventAsked(c, form.data.seriesId ?? '');
  const seriesId = event?.spaceId === album.spaceId ? event.seriesId : null;
  const { title, summary, seen } = form.data;
  const act = { seen: seen ?? album.version, now: c.var.now };
  const { refusal } = await changeAlbum(c.var.db, album.id, { title, summary, seriesId }, act);
  if (refusal) return drawBoth(c, form.refuse(t.notReady.changed));
  return goOn(c, (await pageOf(c)).href(`${deskPath}/${album.id}`), t.saved);
});

albumRoutes.post(`${deskPath}/:id/supprimer`, async (c) => {
  const { album } = await openAlbum(c);
  const t = words(c.var.lang);
  const page = await pageOf(c);
  if (await deleteEmptyAlbum(c.var.db, album.id)) return goOn(c, page.href(deskPath), t.albumRemoved);
  return goOn(c, page.href(`${deskPath}/${album.id}`), { kind: 'warning', sentence: t.notEmpty });
});

/** Several photos at once: those that are photos are kept, the others are named with the reason. */
albumRoutes.post(uploadPath, async (c) => {
  const viewer = requirePermission(c, 'gallery.edit');
  const form = await readForm(c, UploadForm);
  const album = found(form.ok ? await albumById(c.var.db, form.data.album) : null);
  if (!form.ok || !can(viewer, 'gallery.edit', album)) throw new NotAllowed();
  const page = await pageOf(c);
  const t = words(page.lang);
  const here = page.href(`${deskPath}/${album.id}`);
  const sent = await filesTyped(c, 'photos');
  if (sent.length === 0) return goOn(c, here, { kind: 'warning', sentence: t.noPhoto });
  const { drafts, wrong } = await draftsOf(c, sent.slice(0, mostAtOnce));
  const by = { files: filesOf(c.var.config), name: viewer.name, now: c.var.now };
  await submit(c.var.db, form.id, async (tx) => {
    for (const { draft, name } of drafts) {
      const { refusal } = await addPhoto(tx, album.id, draft, by);
      if (refusal) wrong.push(t.refused(name, t.refusals[refusal] ?? ''));
    }
    return { location: here };
  });
  if (sent.length > mostAtOnce) wrong.push(t.tooManyAtOnce(mostAtOnce));
  return goOn(
    c,
    here,
    wrong.length > 0 ? { kind: 'warning', sentence: said(wrong) } : t.photosAdded(drafts.length),
  );
});

/** The workshop or event that is named, where she looks after its space and it took place. */
async function eventAsked(c: Ask, id: string) {
  const scope = scopeOf(requirePermission(c, 'gallery.edit'), 'gallery.edit');
  const [event] = isUuid(id) ? await eventsIn(c.var.db, scope, { now: c.var.now, id }) : [];
  return event && { title: event.title, spaceId: event.spaceId, seriesId: event.id };
}

/** What an album may tell of: the latest in her spaces, or in its own with the one that it tells of. */
async function eventsFor(c: Ask, album?: Pick<PlacedAlbum, 'spaceId' | 'seriesId'>): Promise<TookPlace[]> {
  const scope = scopeOf(requirePermission(c, 'gallery.edit'), 'gallery.edit');
  const { db, now } = c.var;
  const latest = await eventsIn(db, scope, { now, spaceId: album?.spaceId ?? null });
  const own = album?.seriesId ?? null;
  if (own === null || latest.some(({ id }) => id === own)) return latest;
  return [...(await eventsIn(db, scope, { now, id: own })), ...latest];
}

const mostSaid = 4;
const longestName = 40;
const said = (wrong: readonly string[]): string => wrong.slice(0, mostSaid).join(' ');

async function draftsOf(c: Ask, sent: readonly File[]) {
  const t = words(c.var.lang);
  const drafts: { draft: Rendered; name: string }[] = [];
  const wrong: string[] = [];
  for (const file of sent) {
    const name = (file.name.split(/[/\\]/).at(-1) ?? '').slice(0, longestName);
    const read = await draftOf(file);
    if (read.refusal === null) drafts.push({ draft: read.draft, name });
    else wrong.push(t.refused(name, pictureRefusals(c.var.lang)[read.refusal]));
  }
  return { drafts, wrong };
}

async function drawAlbum(c: Ask, form: Form): Promise<Response> {
  const { album } = await openAlbum(c);
  const [photos, ends] = await Promise.all([photosOf(c.var.db, album.id), firstEnds(c.var.db, album.id)]);
  return c.html(<DeskAlbumPage page={await pageOf(c)} {...{ album, photos, ends, form }} />);
}

/** Somebody else said something else of the album meanwhile: both texts, and the one that was typed is in the form. */
async function drawBoth(c: Ask, form: Form): Promise<Response> {
  const { album } = await openAlbum(c);
  const values = { ...form.values, seen: String(album.version) };
  return drawForm(c, { ...form, values }, album);
}

async function drawForm(c: Ask, form: Form, album?: PlacedAlbum): Promise<Response> {
  const viewer = requirePermission(c, 'gallery.edit');
  const spaces = album ? [] : await spacesIn(c.var.db, scopeOf(viewer, 'gallery.edit'));
  const events = await eventsFor(c, album);
  const status = form.refusal ? 409 : Object.keys(form.errors).length > 0 ? 422 : 200;
  return c.html(<AlbumFormPage page={await pageOf(c)} {...{ form, spaces, events, album }} />, status);
}
