import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { type Database, inTransaction } from '#platform/database/deed';
import { filesOf } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { given, ticked } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Asked, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import type { Tie } from '#platform/ties';
import { actOf } from './act-of.ts';
import {
  deleteDocument,
  documentById,
  documentsOf,
  type GroupDocument,
  insertDocument,
  setPublic,
} from './document-store.ts';
import { type OpenGroup, openGroup } from './open-group.ts';
import { lostSeat, openSeat } from './open-seat.tsx';
import { DocumentsPage, type DocumentsPageProps } from './pages/DocumentsPage.tsx';
import { groupPath, publicGroupPath, seatDocumentPath } from './paths.ts';
import { receiveDocument } from './receive-document.ts';
import { documentLink } from './seat-links.ts';
import { groupBySlug } from './store.ts';
import { words } from './words.ts';

export const documentRoutes = new Hono<Env>();

const documentsPath = groupPath(':group', 'documents');
const documentPath = groupPath(':group', 'documents', ':document');

const DocumentForm = z.object({ title: given('title', 160).regex(/^[^\n]*$/, 'oneLine'), isPublic: ticked });

documentRoutes.get(documentsPath, async (c) => draw(c, await openGroup(c, 'read'), { form: blankForm() }));

documentRoutes.post(documentsPath, async (c) => {
  const opened = await openGroup(c, 'write');
  const { group, viewer } = opened;
  const t = words(c.var.lang).documents;
  const form = await readForm(c, DocumentForm, t.errors);
  const received = await receiveDocument((await c.req.parseBody()).file);
  const wrong: Record<string, string> = 'refusal' in received ? { file: t.errors[received.refusal] } : {};
  if (!form.ok)
    return draw(c, opened, { form: { ...form, errors: { ...form.errors, ...wrong } }, status: 422 });
  if ('refusal' in received) return draw(c, opened, { form: form.reject(wrong), status: 422 });
  const { bytes, ...file } = received;
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const fileSha256 = await keepFile(tx, filesOf(c.var.config), bytes);
    const about = { groupId: group.id, personId: viewer.personId, addedAt: c.var.now };
    await insertDocument(tx, { ...form.data, ...file, ...about, fileSha256 });
    return { location: hereOf(c, opened) };
  });
  return goOn(c, location as string, t.added);
});

documentRoutes.get(documentPath, async (c) => {
  const { group } = await openGroup(c, 'read');
  return give(c, found(await documentById(c.var.db, group.id, idIn(c, 'document'))));
});

/** For a member without an account. */
documentRoutes.get(seatDocumentPath(':token'), async (c) => {
  const seat = await openSeat(c, documentLink);
  const document = seat && (await documentById(c.var.db, seat.group.id, seat.id));
  return document ? give(c, document) : lostSeat(c);
});

documentRoutes.get(`${publicGroupPath(':group')}/documents/:document`, async (c) => {
  const group = await groupBySlug(c.var.db, c.req.param('group') ?? '');
  const shown = found(group?.isPublic ? group : null);
  const document = await documentById(c.var.db, shown.id, idIn(c, 'document'));
  return give(c, found(document?.isPublic ? document : null));
});

documentRoutes.post(groupPath(':group', 'documents', ':document', 'publier'), async (c) => {
  const opened = await openGroup(c, 'steer');
  const document = found(await documentById(c.var.db, opened.group.id, idIn(c, 'document')));
  const isPublic = (await actOf(c, ['publish', 'withdraw'])) === 'publish';
  await inTransaction(c.var.db, async (tx) => {
    await setPublic(tx, document.id, isPublic);
    if (isPublic !== document.isPublic) await note(tx, c, isPublic ? 'published' : 'withdrawn', document);
  });
  const t = words(c.var.lang).documents;
  return goOn(c, hereOf(c, opened), isPublic ? t.nowPublic : t.nowPrivate);
});

documentRoutes.post(groupPath(':group', 'documents', ':document', 'retirer'), async (c) => {
  const opened = await openGroup(c, 'steer');
  const document = await documentById(c.var.db, opened.group.id, idIn(c, 'document'));
  // Pressed twice, it is gone already, as was asked.
  const ties = document ? await removeUnlessTied(c, document) : [];
  if (document && ties.length > 0)
    return draw(c, opened, { form: blankForm(), kept: { title: document.title, ties }, status: 409 });
  return goOn(c, hereOf(c, opened), words(c.var.lang).documents.removed);
});

/** What was shown to people stays where they find it again: answers what holds it. */
async function removeUnlessTied(c: Ask, document: GroupDocument): Promise<Tie[]> {
  try {
    return await inTransaction(c.var.db, async (tx) => {
      const ties = await tiesOf({ ...c.var, db: tx }, document);
      if (ties.length > 0) return ties;
      await deleteDocument(tx, document.groupId, document.id);
      await note(tx, c, 'removed', document);
      return [];
    });
  } catch (fault) {
    // The database holds it as well: somebody showed it to people between the two.
    const ties = (fault as { code?: string }).code === restricted ? await tiesOf(c.var, document) : [];
    if (ties.length === 0) throw fault;
    return ties;
  }
}

/** PostgreSQL's `restrict_violation`. */
const restricted = '23001';

const tiesOf = async (asked: Asked, { id }: GroupDocument): Promise<Tie[]> =>
  (
    await Promise.all(
      asked.modules
        .flatMap(({ documentTies = [] }) => documentTies)
        .sort((one, other) => one.order - other.order)
        .map(({ ask }) => ask(asked, { id })),
    )
  ).flat();

const note = (
  tx: Database,
  c: Ask,
  step: 'published' | 'withdrawn' | 'removed',
  { id, groupId }: GroupDocument,
) =>
  record(
    tx,
    { actor: c.var.viewer.name, act: `group.document-${step}`, subject: id, details: { groupId } },
    c.var.now,
  );

const hereOf = (c: Ask, { group }: OpenGroup): string => hrefOf(c, groupPath(group.slug, 'documents'));

/** As a file to keep, never as a page of ours: it was written by anybody. */
async function give(c: Ask, { fileName, fileBytes, fileSha256 }: GroupDocument): Promise<Response> {
  const bytes = found(await filesOf(c.var.config).stream(c.var.network.slug, fileSha256));
  c.header('Content-Type', 'application/octet-stream');
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  c.header('Content-Length', String(fileBytes));
  return c.body(Readable.toWeb(bytes) as ReadableStream);
}

interface Drawing {
  form: Form;
  /** A document that was to be taken away, and what holds it. */
  kept?: DocumentsPageProps['kept'];
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { group, access }: OpenGroup, { form, kept, status = 200 }: Drawing) {
  const documents = await documentsOf(c.var.db, group.id);
  const may = { mayWrite: access !== 'read', maySteer: access === 'steer' };
  return c.html(
    <DocumentsPage page={await pageOf(c)} {...{ group, documents, form, kept }} {...may} />,
    status,
  );
}
