import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { z } from 'zod';
import { readNames, spacesById } from '#modules/network';
import type { FileRefusal } from '#modules/place-files/rules';
import {
  applyImport,
  chooseRows,
  countRows,
  dropImport,
  importById,
  listRows,
  lockImport,
  markImport,
  readAgain,
  someNotes,
  undoImport,
  waitForTurn,
} from '#modules/place-imports';
import { choices, decisions } from '#modules/place-sources/rules';
import { schemaOf } from '#platform/database/deed';
import { filesOf } from '#platform/files/files';
import { choice as oneOf, optional } from '#platform/forms/fields';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { columnsTyped } from './column-form.ts';
import { commandWords } from './command-words.ts';
import { ApplyPage } from './pages/ApplyPage.tsx';
import { ImportPage, notesPerKind, rowsPerPage } from './pages/ImportPage.tsx';
import { UndoPage } from './pages/UndoPage.tsx';
import { importPath, importsPath } from './paths.ts';
import { unreadableWords } from './reason-words.ts';
import { refusedCsv } from './refused-rows.ts';
import { words } from './words.ts';

export const importRoutes = new Hono<Env>();

const one = `${importsPath}/:import`;

importRoutes.get(one, async (c) => {
  const shown = await opened(c);
  const { number } = listAsked(c.req.query());
  const decision = decisions.find((each) => each === c.req.query('sort')) ?? null;
  const part = { decision, offset: (number - 1) * rowsPerPage, limit: rowsPerPage };
  const rows = await listRows(c.var.db, shown.id, part);
  const ids = rows.flatMap(({ spaceId }) => spaceId ?? []);
  const [spaces, names, notes, page] = await Promise.all([
    spacesById(c.var.db, ids),
    readNames(c.var.db),
    someNotes(c.var.db, shown.id, notesPerKind),
    pageOf(c),
  ]);
  const known = new Map(spaces.map((space) => [space.id, space]));
  return c.html(
    <ImportPage {...{ page, shown, rows, spaces: known, names, notes, decision, current: number }} />,
  );
});

importRoutes.get(`${one}/refus.csv`, async (c) => {
  const shown = await opened(c);
  const { fileName } = shown;
  const rows = refusedCsv(c.var.db, shown, c.var.lang);
  const name = `${fileName.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '-')}-${commandWords.refusedName}.csv`;
  return c.body(Readable.toWeb(Readable.from(encoded(rows))) as ReadableStream, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
  });
});

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text);
}

const Choosing = z.object({
  choice: oneOf(choices),
  line: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
  ),
});

importRoutes.post(`${one}/choix`, async (c) => {
  const { id } = await opened(c);
  const page = await pageOf(c);
  const back = page.href(`${importPath(id)}?sort=duplicate`);
  const form = await readForm(c, Choosing);
  if (!form.ok) return c.redirect(back, 303);
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await lockImport(tx, id);
    await chooseRows(tx, id, form.data);
    await markImport(tx, id, { counts: await countRows(tx, id) });
    return { location: back };
  });
  return goOn(c, outcome.location as string, words(c.var.lang).one.decided);
});

importRoutes.post(`${one}/appliquer`, async (c) => {
  const viewer = requirePermission(c, 'imports.run');
  const { id } = await opened(c);
  const form = await readForm(c, z.object({}));
  const actor = { id: viewer.personId, name: viewer.name };
  const outcome = await submit<'undone' | 'gone' | 'renumbered'>(c.var.db, form.id as string, async (tx) => {
    const { refusal } = await applyImport(tx, { importId: id, actor, now: c.var.now });
    return refusal === null ? { location: importPath(id) } : { refusal };
  });
  const location = (await pageOf(c)).href(importPath(id));
  // The page itself says what was done.
  if (outcome.refusal === null) return c.redirect(location, 303);
  return goOn(c, location, words(c.var.lang).refusals[outcome.refusal]);
});

importRoutes.get(`${one}/appliquer`, async (c) => {
  const shown = await opened(c);
  return c.html(<ApplyPage page={await pageOf(c)} shown={shown} />);
});

importRoutes.post(`${one}/jeter`, async (c) => {
  const { id } = await opened(c);
  const form = await readForm(c, z.object({}));
  const outcome = await submit<'applied'>(c.var.db, form.id as string, async (tx) => {
    await waitForTurn(tx);
    if ((await lockImport(tx, id))?.state !== 'read') return { refusal: 'applied' };
    await dropImport(tx, id);
    return { location: importsPath };
  });
  const t = words(c.var.lang);
  const page = await pageOf(c);
  if (outcome.refusal !== null) return goOn(c, page.href(importPath(id)), t.refusals[outcome.refusal]);
  return goOn(c, page.href(outcome.location), t.one.thrown);
});

importRoutes.get(`${one}/annuler`, async (c) => {
  const shown = await opened(c);
  return c.html(<UndoPage page={await pageOf(c)} shown={shown} form={blankForm()} />);
});

importRoutes.post(`${one}/annuler`, async (c) => {
  const viewer = requirePermission(c, 'imports.run');
  const shown = await opened(c);
  const form = await readForm(c, z.object({}));
  const actor = { id: viewer.personId, name: viewer.name };
  const outcome = await submit<'not-applied' | 'gone' | 'too-old'>(
    c.var.db,
    form.id as string,
    async (tx) => {
      const { refusal } = await undoImport(tx, shown.id, { actor, now: c.var.now });
      return refusal === null ? { location: importPath(shown.id) } : { refusal };
    },
  );
  const t = words(c.var.lang);
  const page = await pageOf(c);
  if (outcome.refusal !== null) {
    const refused = { ...blankForm(), refusal: t.refusals[outcome.refusal] };
    return c.html(<UndoPage page={page} shown={shown} form={refused} />, 409);
  }
  return goOn(c, page.href(outcome.location), t.one.undone);
});

importRoutes.post(`${one}/colonnes`, async (c) => {
  const viewer = requirePermission(c, 'imports.run');
  const shown = await opened(c);
  const t = words(c.var.lang);
  const page = await pageOf(c);
  const form = await readForm(c, z.record(z.string(), z.unknown()));
  const back = page.href(importPath(shown.id));
  const bytes = shown.file && (await filesOf(c.var.config).get(schemaOf(c.var.db), shown.file));
  if (!form.ok || !bytes) return goOn(c, back, t.columns.gone);
  const by = { id: viewer.personId, name: viewer.name };
  const mapping = columnsTyped(shown.columns, form.data);
  const whyNot = (refusal: FileRefusal | 'read-by-others'): string =>
    refusal === 'read-by-others' ? t.columns.gone : unreadableWords(refusal, c.var.lang);
  const outcome = await submit<string>(c.var.db, form.id, async (tx) => {
    const read = await readAgain(tx, { shown, bytes, mapping, by, now: c.var.now });
    return read.refusal === null
      ? { location: importPath(read.importId) }
      : { refusal: whyNot(read.refusal) };
  });
  if (outcome.refusal !== null) return goOn(c, back, outcome.refusal);
  return goOn(c, page.href(outcome.location), t.columns.done);
});

async function opened(c: Ask) {
  requirePermission(c, 'imports.run');
  return found(await importById(c.var.db, idIn(c, 'import')));
}
