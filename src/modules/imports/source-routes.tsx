import { Hono } from 'hono';
import { z } from 'zod';
import { readImport } from '#modules/place-imports';
import { changeSource, fileAt, sourceById } from '#modules/place-sources';
import { type ImportSource, readingOptions, rhythms } from '#modules/place-sources/rules';
import { filesOf } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { choice, choices, optional, ticked, webAddress } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { fetchRefusalText } from '#platform/remote/fetch-words';
import { SourcePage } from './pages/SourcePage.tsx';
import { importPath, importsPath, sourcePath } from './paths.ts';
import { unreadableWords } from './reason-words.ts';
import { words } from './words.ts';

export const sourceRoutes = new Hono<Env>();

const one = `${importsPath}/sources/:source`;

const Settings = z
  .object({
    address: optional(webAddress),
    rhythm: choice(rhythms),
    options: choices(readingOptions),
    forget: ticked,
  })
  .refine(({ address, rhythm }) => rhythm === 'never' || address !== null, {
    path: ['address'],
    message: 'needsAddress',
  });

sourceRoutes.get(one, async (c) => {
  const source = await opened(c);
  return draw(c, source, blankForm(valuesOf(source)));
});

sourceRoutes.post(one, async (c) => {
  const viewer = requirePermission(c, 'imports.run');
  const source = await opened(c);
  const t = words(c.var.lang).sources;
  const form = await readForm(c, Settings, { needsAddress: t.needsAddress });
  if (!form.ok) return draw(c, source, form);
  const { address, rhythm, options, forget } = form.data;
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    await changeSource(tx, source.id, {
      address,
      schedule: rhythm === 'never' ? null : rhythm,
      insideOnly: options.includes('inside'),
      withPersonal: options.includes('personal'),
      ownerId: viewer.personId,
      ...(forget ? { mapping: {} } : {}),
    });
    return { location: sourcePath(source.id) };
  });
  return goOn(c, (await pageOf(c)).href(outcome.location as string), t.saved);
});

sourceRoutes.post(`${one}/relire`, async (c) => {
  const viewer = requirePermission(c, 'imports.run');
  const source = await opened(c);
  const form = await readForm(c, z.object({}));
  const fetched = await fileAt(source.address ?? '');
  if (fetched.refusal !== null)
    return draw(c, source, refusing(source, fetchRefusalText(fetched, c.var.lang)));
  const outcome = await submit<string>(c.var.db, form.id as string, async (tx) => {
    const kept = await keepFile(tx, filesOf(c.var.config), fetched.bytes);
    const by = { id: viewer.personId, name: viewer.name };
    const read = await readImport(tx, { source, file: { ...fetched.file, kept }, by, now: c.var.now });
    if (read.refusal !== null) return { refusal: unreadableWords(read.refusal, c.var.lang) };
    return { location: importPath(read.importId) };
  });
  if (outcome.refusal !== null) return draw(c, source, refusing(source, outcome.refusal));
  return c.redirect((await pageOf(c)).href(outcome.location), 303);
});

const refusing = (source: ImportSource, refusal: string): Form => ({
  ...blankForm(valuesOf(source)),
  refusal,
});

const valuesOf = ({ address, schedule, insideOnly, withPersonal }: ImportSource): Form['values'] => ({
  address: address ?? '',
  rhythm: schedule ?? 'never',
  options: [...(insideOnly ? ['inside'] : []), ...(withPersonal ? ['personal'] : [])],
});

async function opened(c: Ask): Promise<ImportSource> {
  requirePermission(c, 'imports.run');
  return found(await sourceById(c.var.db, idIn(c, 'source')));
}

async function draw(c: Ask, source: ImportSource, form: Form): Promise<Response> {
  const isWrong = form.refusal !== null || Object.keys(form.errors).length > 0;
  return c.html(<SourcePage page={await pageOf(c)} source={source} form={form} />, isWrong ? 422 : 200);
}
