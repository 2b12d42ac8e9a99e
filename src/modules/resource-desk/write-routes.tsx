import { Hono } from 'hono';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { openResource, saveResource, savingsOf, versionOf } from '#modules/resources';
import { type Content, emptyContent, kinds, type Resource } from '#modules/resources/rules';
import { can, type Viewer } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission, type SignedIn } from '#platform/http/guard';
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
import { nameSent, type SentFile, sealed, sentFile } from './sent-file.ts';
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
  const file = await fileIn(c, viewer, form.ok ? form.data : form.values);
  if (!form.ok) return draw(c, viewer, { form, file, status: 422 });
  const read = await readRest(c, viewer, { typed: form.data, file, before: null });
  if ('wrong' in read) return draw(c, viewer, { form: form.reject(read.wrong), file, status: 422 });

  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { kind, act } = form.data;
    if (read.file) await nameSent(c, tx, read.file);
    const { id } = await openResource(tx, contentIn(form.data, read.file ?? {}), {
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
  const file = await fileIn(c, viewer, form.ok ? form.data : form.values);
  if (!form.ok) return draw(c, viewer, { resource, form, file, status: 422 });
  const read = await readRest(c, viewer, { typed: form.data, file, before: resource });
  if ('wrong' in read) return draw(c, viewer, { resource, form: form.reject(read.wrong), file, status: 422 });

  const { refusal, location } = await submit<'changed'>(c.var.db, form.id, async (tx) => {
    if (read.file) await nameSent(c, tx, read.file);
    const saved = await saveResource(tx, resource.id, contentIn(form.data, read.file ?? fileOf(resource)), {
      ...by(c, viewer),
      seen: form.data.seen ?? resource.version,
      why: form.data.why,
    });
    if (saved.refusal) return { refusal: saved.refusal };
    return { location: (await pageOf(c)).href(deskPath(resource.id)) };
  });
  if (refusal) {
    const met = { resource, form: form.reject({}), seen: form.data.seen ?? 1, file: read.file };
    return offerMerge(c, viewer, met);
  }
  return goOn(c, location, t.done.saved);
});

interface Met {
  resource: Resource;
  form: Form;
  seen: number;
  file: SentFile | null;
}

/** Somebody saved meanwhile: both texts in one form, to be looked at and saved; nothing is lost and nothing is written over. */
async function offerMerge(c: Ask, viewer: SignedIn, { resource, form, seen, file }: Met): Promise<Response> {
  const base = await versionOf(c.var.db, resource.id, seen);
  const since = (await savingsOf(c.var.db, resource.id)).filter(({ number }) => number > seen);
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
    file,
    status: 409,
    crossed: {
      by: since.map(({ actorName }) => actorName),
      otherFile: base && base.fileSha256 !== resource.fileSha256 ? resource.fileName : null,
      ...{ began, theirs, typed, conflicts },
    },
  });
}

type GivenFile = Awaited<ReturnType<typeof sentFile>>;

/** The file that came with a form, where one is asked for. */
const fileIn = (c: Ask, viewer: SignedIn, { kind }: { kind?: unknown }): Promise<GivenFile> | null =>
  kind === 'file' ? sentFile(c, viewer) : null;

interface Rest {
  spaceId: string | null;
  file: SentFile | null;
}

/** For whom she writes, and the file she sent; or what is wrong with them. */
async function readRest(
  c: Ask,
  viewer: Viewer,
  { typed, file, before }: { typed: Typed; file: GivenFile | null; before: Resource | null },
): Promise<Rest | { wrong: Record<string, string> }> {
  const { errors, refusals } = words(c.var.lang);
  const space = isUuid(typed.owner) ? await spaceById(c.var.db, typed.owner) : undefined;
  const target = typed.owner === 'network' ? {} : space && placeOf(space);
  if (!target || !can(viewer, 'resource.write', target)) return { wrong: { owner: errors.owner as string } };
  const spaceId = space?.id ?? null;
  if (file === null || !('refusal' in file)) return { spaceId, file };
  const isKept = file.refusal === 'missing' && before?.fileName;
  return isKept ? { spaceId, file: null } : { wrong: { file: refusals[file.refusal] } };
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
  /** What she sent, which the page carries along. */
  file?: GivenFile | null;
  resource?: Resource;
  status?: 200 | 409 | 422;
  crossed?: Crossed;
}

async function draw(
  c: Ask,
  viewer: SignedIn,
  { form, file, resource, crossed, status = 200 }: Drawing,
): Promise<Response> {
  const scope = scopeOf(viewer, 'resource.write');
  const spaces = await spacesOf(c.var.db, scope);
  const page = await pageOf(c);
  const mayBeNetworks = scope.everywhere;
  const kept =
    file && !('refusal' in file) ? { name: file.fileName, token: sealed(c, viewer, file) } : undefined;
  return c.html(<WritePage {...{ page, form, kept, resource, crossed, spaces, mayBeNetworks }} />, status);
}
