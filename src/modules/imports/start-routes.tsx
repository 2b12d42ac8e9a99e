import { Hono } from 'hono';
import { z } from 'zod';
import { sources } from '#modules/place-formats/rules';
import { countImports, listImports, type ReadImport, readImport } from '#modules/place-imports';
import { allSources, fileAt, fileInMemory, type GivenFile, sourceNamed } from '#modules/place-sources';
import { readingOptions, sourceNameOf } from '#modules/place-sources/rules';
import { filesOf } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { choice, line, choices as oneOrMore, optional } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { fetchRefusalText } from '#platform/remote/fetch-words';
import { ImportsPage, importsPerPage } from './pages/ImportsPage.tsx';
import { importPath, importsPath } from './paths.ts';
import { unreadableWords } from './reason-words.ts';
import { words } from './words.ts';

export const startRoutes = new Hono<Env>();

const Start = z.object({
  address: optional(line(2000)),
  source: optional(line(120)),
  kind: optional(choice(sources)),
  options: oneOrMore(readingOptions),
  /** Asked when no column says it by itself. */
  nameColumn: optional(line(500)),
});

const largestMegabytes = 50;

startRoutes.get(importsPath, (c) => draw(c, blankForm({ options: ['inside'] })));

startRoutes.post(importsPath, async (c) => {
  const viewer = requirePermission(c, 'imports.run');
  const t = words(c.var.lang);
  const form = await readForm(c, Start, t.errors);
  if (!form.ok) return draw(c, form);
  const given = await givenFile(c, form.data.address);
  if ('error' in given) return draw(c, form.reject({ [given.field]: given.error }));

  const { address, source: named, kind, options, nameColumn } = form.data;
  const outcome = await submit<Unread>(c.var.db, form.id, async (tx) => {
    const kept = await keepFile(tx, filesOf(c.var.config), given.bytes);
    const source = await sourceNamed(
      tx,
      {
        name: named ?? sourceNameOf(given.file.name),
        insideOnly: options.includes('inside'),
        withPersonal: options.includes('personal'),
        ownerId: viewer.personId,
        ...(kind ? { kind } : {}),
        ...(address ? { address } : {}),
        ...(nameColumn ? { mapping: { [nameColumn]: 'name' } } : {}),
      },
      c.var.now,
    );
    // This reading is as it was ticked; what the source's page says stays for the nights.
    const ticked = {
      ...source,
      kind: kind ?? source.kind,
      insideOnly: options.includes('inside'),
      withPersonal: options.includes('personal'),
    };
    const by = { id: viewer.personId, name: viewer.name };
    const read = await readImport(tx, { source: ticked, file: { ...given.file, kept }, by, now: c.var.now });
    if (read.refusal !== null) return { refusal: read };
    return { location: importPath(read.importId) };
  });
  if (outcome.refusal !== null) {
    const { refusal, columns } = outcome.refusal;
    const why = { [address ? 'address' : 'file']: unreadableWords(refusal, c.var.lang) };
    return draw(c, form.reject(why), refusal === 'no-name-column' ? columns : []);
  }
  return c.redirect((await pageOf(c)).href(outcome.location), 303);
});

type Unread = Exclude<ReadImport, { refusal: null }>;

type Given = { file: GivenFile; bytes: Uint8Array } | { field: 'file' | 'address'; error: string };

/** The file that was chosen, or that of the address. */
async function givenFile(c: Ask, address: string | null): Promise<Given> {
  const t = words(c.var.lang);
  const { file: sent } = await c.req.parseBody({ all: true });
  const chosen = [sent].flat()[0];
  const isChosen = chosen instanceof File && (chosen.size > 0 || chosen.name !== '');
  if (isChosen && address) return { field: 'file', error: t.errors.both };
  if (isChosen && chosen.size > largestMegabytes * 1024 * 1024)
    return { field: 'file', error: t.errors.tooLarge };
  if (isChosen) return inMemory(chosen.name || 'fichier', Buffer.from(await chosen.arrayBuffer()));
  if (!address) return { field: 'file', error: t.errors.nothing };
  const fetched = await fileAt(address);
  return fetched.refusal === null
    ? { file: fetched.file, bytes: fetched.bytes }
    : { field: 'address', error: fetchRefusalText(fetched, c.var.lang) };
}

const inMemory = (name: string, bytes: Uint8Array): Given => ({ file: fileInMemory(name, bytes), bytes });

async function draw(c: Ask, form: Form, columns: readonly string[] = []): Promise<Response> {
  requirePermission(c, 'imports.run');
  const { number } = listAsked(c.req.query());
  const page = { offset: (number - 1) * importsPerPage, limit: importsPerPage };
  const [imports, count, known] = await Promise.all([
    listImports(c.var.db, page),
    countImports(c.var.db),
    allSources(c.var.db),
  ]);
  const status = Object.keys(form.errors).length > 0 ? 422 : 200;
  const shown = { imports, count, sources: known, current: number, form, columns };
  return c.html(<ImportsPage page={await pageOf(c)} {...shown} />, status);
}
