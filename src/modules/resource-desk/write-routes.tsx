import { Hono } from 'hono';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { openResource, saveResource, versionsOf } from '#modules/resources';
import { type Content, emptyContent, kinds, type Resource } from '#modules/resources/rules';
import { can, type Viewer } from '#platform/access';
import { filesOf } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { isUuid } from '#platform/uuid';
import { blankValues, contentIn, ResourceForm, type Typed, type Values, valuesOf } from './form.ts';
import { mergeValues } from './merge.ts';
import { openResourceOf } from './open-desk.ts';
import { type Crossed, WritePage } from './pages/WritePage.tsx';
import { deskPath, newPath } from './paths.ts';
import { type Received, receiveFile } from './receive-file.ts';
import { spacesOf } from './store.ts';
import { words } from './words.ts';

export const writeRoutes = new Hono<Env>();

writeRoutes.get(newPath, async (c) => {
  const viewer = requirePermission(c, 'resource.write');
  const kind = kinds.find((each) => each === c.req.query('type')) ?? 'text';
  const owner = c.req.query('pour') ?? '';
  return draw(c, viewer, { form: blankForm({ ...blankValues(kind, viewer.name), owner }) });
});

writeRoutes.post(newPath, async (c) => {
  const viewer = requirePermission(c, 'resource.write');
  const t = words(c.var.lang);
  const form = await readForm(c, ResourceForm, t.errors);
  if (!form.ok) return draw(c, viewer, { form, status: 422 });
  const read = await readRest(c, viewer, form.data, null);
  if ('wrong' in read) return draw(c, viewer, { form: form.reject(read.wrong), status: 422 });

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { kind, act } = form.data;
    const file = read.file ? await kept(c, tx, read.file) : {};
    const { id } = await openResource(tx, contentIn(form.data, file), {
      kind,
      status: act === 'publish' ? 'published' : 'draft',
      spaceId: read.spaceId,
      checkedOn: dateOf(c.var.now, c.var.network.zone),
      ...by(c, viewer),
    });
    return { location: (await pageOf(c)).href(deskPath(id)) };
  });
  return goOn(c, location as string, form.data.act === 'publish' ? t.done.published : t.done.draft);
});

writeRoutes.get(deskPath(':id', 'modifier'), async (c) => {
  const { viewer, resource } = await openResourceOf(c);
  const { kind, version, spaceId } = resource;
  const standing = { kind, seen: String(version), owner: spaceId ?? 'network' };
  return draw(c, viewer, { resource, form: blankForm({ ...valuesOf(resource), ...standing }) });
});

writeRoutes.post(deskPath(':id', 'modifier'), async (c) => {
  const { viewer, resource } = await openResourceOf(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ResourceForm, t.errors);
  if (!form.ok) return draw(c, viewer, { resource, form, status: 422 });
  const read = await readRest(c, viewer, form.data, resource);
  if ('wrong' in read) return draw(c, viewer, { resource, form: form.reject(read.wrong), status: 422 });

  const { refusal, location } = await submit<'changed'>(c.var.db, form.id, async (tx) => {
    const file = read.file ? await kept(c, tx, read.file) : fileOf(resource);
    const saved = await saveResource(tx, resource.id, contentIn(form.data, file), {
      ...by(c, viewer),
      seen: form.data.seen ?? resource.version,
      why: form.data.why,
    });
    if (saved.refusal) return { refusal: saved.refusal };
    return { location: (await pageOf(c)).href(deskPath(resource.id)) };
  });
  if (refusal) return offerMerge(c, viewer, { resource, form: form.reject({}), seen: form.data.seen ?? 1 });
  return goOn(c, location, t.done.saved);
});

interface Met {
  resource: Resource;
  form: Form;
  seen: number;
}

/** Somebody saved meanwhile: both texts in one form, to be looked at and saved; nothing is lost and nothing is written over. */
async function offerMerge(c: Ask, viewer: Viewer, { resource, form, seen }: Met): Promise<Response> {
  const versions = await versionsOf(c.var.db, resource.id);
  const base = versions.find(({ number }) => number === seen);
  const since = versions.filter(({ number }) => number > seen);
  const typed: Values = Object.fromEntries(
    Object.entries(form.values).map(([field, value]) => [
      field,
      typeof value === 'string' ? value : [...(value ?? [])],
    ]),
  );
  const theirs = valuesOf(resource);
  const began = valuesOf(base ?? emptyContent);
  const { values, conflicts } = mergeValues(began, { mine: typed, theirs });
  const { crossed } = words(c.var.lang);
  const errors = Object.fromEntries(conflicts.map((field) => [field, crossed.both]));
  return draw(c, viewer, {
    resource,
    form: { ...form, errors, values: { ...typed, ...values, seen: String(resource.version) } },
    status: 409,
    crossed: { by: since.map(({ actorName }) => actorName), began, theirs, typed, conflicts },
  });
}

interface Rest {
  spaceId: string | null;
  file: Received | null;
}

/** For whom she writes, and the file she sent; or what is wrong with them. */
async function readRest(
  c: Ask,
  viewer: Viewer,
  { kind, owner }: Typed,
  before: Resource | null,
): Promise<Rest | { wrong: Record<string, string> }> {
  const { errors, refusals } = words(c.var.lang);
  const space = isUuid(owner) ? await spaceById(c.var.db, owner) : undefined;
  const target = owner === 'network' ? {} : space && placeOf(space);
  if (!target || !can(viewer, 'resource.write', target)) return { wrong: { owner: errors.owner as string } };
  const rest = { spaceId: space?.id ?? null, file: null };
  if (kind !== 'file') return rest;
  const file = await receiveFile((await c.req.parseBody({ all: true })).file);
  if (!('refusal' in file)) return { ...rest, file };
  return file.refusal === 'missing' && before?.fileName ? rest : { wrong: { file: refusals[file.refusal] } };
}

async function kept(c: Ask, tx: Parameters<typeof keepFile>[0], file: Received): Promise<Partial<Content>> {
  const { bytes, fileName, fileType } = file;
  const fileSha256 = await keepFile(tx, filesOf(c.var.config), bytes);
  return { fileSha256, fileName, fileType, fileBytes: bytes.length };
}

const fileOf = ({ fileSha256, fileName, fileType, fileBytes }: Content): Partial<Content> => ({
  fileSha256,
  fileName,
  fileType,
  fileBytes,
});

const by = (c: Ask, { personId, name }: Viewer) => ({ actor: { id: personId, name }, now: c.var.now });

interface Drawing {
  form: Form;
  resource?: Resource;
  status?: 200 | 409 | 422;
  crossed?: Crossed;
}

async function draw(
  c: Ask,
  viewer: Viewer,
  { form, resource, crossed, status = 200 }: Drawing,
): Promise<Response> {
  const scope = scopeOf(viewer, 'resource.write');
  const spaces = await spacesOf(c.var.db, scope);
  const page = await pageOf(c);
  const mayBeNetworks = scope.everywhere;
  return c.html(<WritePage {...{ page, form, resource, crossed, spaces, mayBeNetworks }} />, status);
}
