import { beforeAll, expect, test } from 'vitest';
import { bindLines, entriesOf } from '#modules/booklet';
import { changeSpace } from '#modules/network';
import { schemaOf } from '#platform/database/deed';
import { alone } from '#platform/documents/alone';
import { defineModule, type Module } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { readPdf } from '#platform/testing/read-pdf';
import type { Edition } from './edition.ts';
import { bookNow, draftOf, freezeEdition, frozenAgain, masterOf, setEdition } from './make-edition.ts';
import { shownOf } from './shown-edition.ts';
import { bookOf, editionOf, filesOfEditions, forgetBooks, insertEdition, updateText } from './store.ts';
import { aBinding, aSmallNetwork } from './testing.ts';

const db = freshDatabase();
const files = freshFiles();
const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-11-25T08:00:00Z') };
const binding = aBinding();

let ids: string[];
beforeAll(async () => {
  ids = await aSmallNetwork(db());
});

test('spaces are ordered by grouping, then commune, and numbered on end', async () => {
  const book = await bookNow(db(), binding);
  expect(book.groups.map(({ name }) => name)).toEqual(['Causses et Vallée de la Dordogne', 'Grand-Figeac']);
  expect(entriesOf(book).map(({ number, commune }) => [number, commune])).toEqual([
    [1, 'Gramat'],
    [2, 'Assier'],
    [3, 'Figeac'],
  ]);
});

test('the lines that a team reads again are those of the book, before anything is drawn', async () => {
  const {
    cover: _cover,
    plan: _plan,
    groups,
    communes: _communes,
    services: _services,
    pages: _pages,
    changes: _changes,
    ...said
  } = await bookNow(db(), binding);
  expect(await bindLines(db(), binding)).toStrictEqual({
    ...said,
    groups: groups.map(({ plan: _, ...lines }) => lines),
  });
});

test('a commune without a space is told the nearest one', async () => {
  const { communes } = await bookNow(db(), binding);
  const find = (name: string) => communes.find((commune) => commune.name === name);
  expect(find('Figeac')).toEqual({ name: 'Figeac', entries: [3], near: null });
  expect(find('Rocamadour')).toEqual({
    name: 'Rocamadour',
    entries: [],
    near: { entry: 1, place: 'Gramat' },
  });
});

test('the booklet is a tagged A5 in French, whose pages fold by four', async () => {
  const pdf = readPdf(await draftOf(db(), files, binding));
  expect(pdf).toMatchObject({
    isTagged: true,
    lang: 'fr-FR',
    title: 'Où trouver de l’aide près de chez vous 2027',
  });
  expect(pdf.pages.length % 4).toBe(0);
  for (const page of pdf.pages) {
    const [left, top, right, bottom] = page.getBounds();
    expect([right - left, bottom - top].map(Math.round)).toEqual([420, 595]);
  }
  expect(pdf.words).toContain('05 36 49 12 20');
  expect(pdf.words).toContain('Vérifié entre le 1er et le 12 novembre 2026');
});

test('nobody waits while an edition composes, and what changed meanwhile is read again before it is frozen', async () => {
  await insertEdition(db(), { year: 2027, title: 'Où trouver de l’aide' });
  const bound = Promise.withResolvers<void>();
  const otherDocument = Promise.withResolvers<void>();
  void alone(() => otherDocument.promise);
  const composing = setEdition(db(), files, await bindingOf2027([tellingWhenBound(bound.resolve)]));
  await bound.promise;
  await updateText(db(), 2027, {
    title: 'Un autre titre',
    motto: null,
    editorial: null,
    signature: null,
  });
  otherDocument.resolve();
  expect(await freezeEdition(db(), files, binding, await composing)).toEqual({ refusal: 'moved' });
  expect((await editionOf(db(), 2027))?.frozenAt).toBeNull();
});

const bindingOf2027 = async (modules: readonly Module[] = []) =>
  aBinding({ edition: (await editionOf(db(), 2027)) as Edition }, modules);

const tellingWhenBound = (tell: () => void): Module =>
  defineModule({
    name: 'telling',
    title: { fr: 'Essai', en: 'Trial' },
    needs: [],
    print: {
      async pictures() {
        tell();
        return new Map();
      },
    },
  });

test('what is frozen is numbered, kept, and made again to the byte', async () => {
  await updateText(db(), 2027, {
    title: 'Où trouver de l’aide',
    motto: 'Poussez la porte.',
    editorial: 'Premier.\n\nSecond.',
    signature: 'Inès',
  });
  const composed = await setEdition(db(), files, await bindingOf2027());
  const frozen = await freezeEdition(db(), files, binding, composed);
  if (frozen.refusal !== null) throw new Error(frozen.refusal);
  const edition = await editionOf(db(), 2027);
  expect(edition).toMatchObject({ number: 1, sha256: frozen.sha256, frozenAt: binding.now });
  expect(await filesOfEditions(db())).toEqual([frozen.sha256]);
  expect(Buffer.compare((await files.get(schemaOf(db()), frozen.sha256)) ?? Buffer.of(), composed.pdf)).toBe(
    0,
  );

  const again = await frozenAgain(db(), files, { year: 2027, frozenAt: binding.now });
  expect(Buffer.compare(again ?? Buffer.of(), composed.pdf)).toBe(0);
  const { words } = readPdf(composed.pdf);
  for (const said of ['Poussez la porte.', 'Premier.']) expect(words).toContain(said);
  expect(words).not.toContain('gratuit');
});

test('what is frozen stays, whoever asks', async () => {
  const composed = await setEdition(db(), files, binding);
  expect(await freezeEdition(db(), files, binding, composed)).toEqual({ refusal: 'frozen' });
  await expect(
    updateText(db(), 2027, { title: 'Autre', motto: null, editorial: null, signature: null }),
  ).rejects.toThrow(/edition 2027 is frozen/);
  const other = aBinding({ edition: { ...binding.edition, year: 2031 } });
  expect(await freezeEdition(db(), files, other, composed)).toEqual({ refusal: 'unknown' });
});

test('the next edition says what changed since', async () => {
  await changeSpace(db(), ids[0] as string, { phone: '+33536491299', name: 'Médiathèque de Figeac' }, by);
  await changeSpace(db(), ids[1] as string, { status: 'closed' } as never, by);
  const { changes } = await bookNow(db(), aBinding({ edition: { ...binding.edition, year: 2028 } }));
  expect(changes).toEqual({
    since: 2027,
    added: [],
    gone: ['Gramat, Espace du Causse'],
    changed: [
      { place: 'Médiathèque de Figeac', what: 'nouveau téléphone, 05\u00a036\u00a049\u00a012\u00a099' },
    ],
  });
  expect(entriesOf((await bookOf(db(), 2027)) as never)).toHaveLength(3);
});

test('ten years later an edition keeps its year and its hash, and nobody’s name or words', async () => {
  const [before, now] = [new Date('2036-11-25T00:00:00Z'), new Date('2036-11-26T00:00:00Z')];
  expect(await forgetBooks(db(), before, now)).toBe(1);
  const edition = await editionOf(db(), 2027);
  expect(edition).toMatchObject({ number: 1, editorial: null, signature: null, forgottenAt: now });
  expect(edition?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await bookOf(db(), 2027)).toBeNull();
});

test('whoever takes her agreement back is in the archive, and in no file that is shown or printed again', async () => {
  const people = { mireille: 'Mireille Delpech, animatrice', hugo: 'Hugo Lacombe' };
  const agreeing = new Set(Object.keys(people));
  const welcoming = defineModule({
    name: 'welcoming',
    title: { fr: 'Essai', en: 'Trial' },
    needs: [],
    print: {
      people: {
        label: 'Accueil',
        of: async () => {
          const those = Object.entries(people).filter(([id]) => agreeing.has(id));
          return new Map([[ids[0] as string, those.map(([id, words]) => ({ id, words }))]]);
        },
      },
    },
  });
  await insertEdition(db(), { year: 2028, title: 'Où trouver de l’aide' });
  const bound = aBinding({ edition: (await editionOf(db(), 2028)) as Edition }, [welcoming]);
  const composed = await setEdition(db(), files, bound);
  await freezeEdition(db(), files, bound, composed);
  const frozen = (await editionOf(db(), 2028)) as Edition;
  const shown = async () => (await shownOf(db(), files, frozen, bound)) ?? Buffer.of();
  expect(Buffer.compare(await shown(), composed.pdf)).toBe(0);
  expect(readPdf(composed.pdf).words.replaceAll('\n', ' ')).toContain(
    'Accueil : Mireille Delpech, animatrice ; Hugo Lacombe.',
  );

  agreeing.delete('mireille');
  expect(readPdf(await shown()).words).toContain('Accueil : Hugo Lacombe.');
  expect(readPdf(await shown()).words).not.toContain('Mireille');
  const again = await masterOf(db(), files, bound, frozen.frozenAt);
  expect(readPdf(again ?? Buffer.of()).words).not.toContain('Mireille');
  const archive = await files.get(schemaOf(db()), frozen.sha256 as string);
  expect(Buffer.compare(archive ?? Buffer.of(), composed.pdf)).toBe(0);
});
