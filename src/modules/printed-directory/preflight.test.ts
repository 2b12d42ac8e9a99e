import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { setTerritory } from '#modules/network';
import { smallTerritory } from '#modules/network/testing';
import type { Module } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles, freshFolder } from '#platform/testing/fresh-files';
import { readPdf } from '#platform/testing/read-pdf';
import { draftOf, masterOf } from './make-edition.ts';
import { aBinding, aSmallNetwork } from './testing.ts';

const db = freshDatabase();
const files = freshFiles();
let master: string;

const addressed: Module = {
  name: 'trial',
  title: { fr: 'Essai', en: 'Trial' },
  needs: [],
  spaceAddresses: { public: ({ slug }) => `/annuaire/${slug}` },
};

/** Groupings of five to ten spaces: whatever a page holds, one of them leaves a single space over. */
beforeAll(async () => {
  const sizes = [5, 6, 7, 8, 9, 10];
  const [model] = smallTerritory.communes;
  if (!model) throw new Error('no commune');
  const groupings = sizes.map((size) => ({
    code: `2000000${size + 10}`,
    name: `CC des ${size}`,
    outline: null,
  }));
  const communes = groupings.map(({ code, name }, index) => ({
    ...model,
    code: `4740${index}`,
    name: `Bourg ${name.slice(7)}`,
    epciCode: code,
    latitude: 44.4 + index / 20,
  }));
  await setTerritory(db(), {
    ...smallTerritory,
    epcis: [...smallTerritory.epcis, ...groupings],
    communes: [...smallTerritory.communes, ...communes],
  });
  await aSmallNetwork(
    db(),
    communes.flatMap(({ code, latitude, longitude }, index) =>
      Array.from({ length: sizes[index] ?? 0 }, (_, rank) => ({
        communeCode: code,
        latitude: latitude + rank / 500,
        longitude,
        name: `Espace ${sizes[index]}-${rank}`,
      })),
    ),
  );
  master = join(freshFolder(), 'master.pdf');
  writeFileSync(master, (await masterOf(db(), files, aBinding({}, [addressed]), null)) ?? '');
}, 60_000);

const told = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'latin1', maxBuffer: 1e9 });

/** The rows of a table that a program prints, under its line of dashes. */
const rowsOf = (table: string): string[] => table.trim().split('\n').slice(2);

describe('a printer’s file, read by programs that did not write it', () => {
  test('is whole', () =>
    expect(told('qpdf', '--check', master)).toContain('No syntax or stream encoding errors found'));

  test('is PDF/X-3, its pages of A5 inside their bleed', () => {
    const said = told('pdfinfo', '-box', '-f', '1', '-l', '999', master);
    expect(said).toContain('PDF/X-3:2003');
    expect(said).toMatch(/Encrypted:\s+no/);
    const boxes = (name: string) =>
      [...said.matchAll(new RegExp(`${name}:\\s+([\\d. ]+)`, 'g'))].map(([, numbers = '']) =>
        numbers
          .trim()
          .split(/\s+/)
          .map((points) => Math.round((Number(points) * 25.4) / 72)),
      );
    const trims = boxes('TrimBox');
    expect(trims.length).toBeGreaterThan(20);
    expect(trims.length % 4).toBe(0);
    for (const trim of trims) expect(trim).toEqual([3, 3, 151, 213]);
    const bleeds = boxes('BleedBox');
    for (const cover of [bleeds[0], bleeds.at(-1)]) expect(cover).toEqual([0, 0, 154, 216]);
    for (const inside of bleeds.slice(1, -1)) expect(inside).toEqual([3, 3, 151, 213]);
  });

  test('has every face in it', () => {
    const fonts = rowsOf(told('pdffonts', master));
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((font) => !/\s+yes yes (?:yes|no)\s+\d+\s+\d+$/.test(font))).toEqual([]);
  });

  test('has pictures in inks only', () => {
    const pictures = rowsOf(told('pdfimages', '-list', master));
    expect(pictures.length).toBeGreaterThan(45);
    for (const picture of pictures) expect(picture).toMatch(/ (?:gray|cmyk) /);
  });

  test('says for which press it was made, and names no colour of a screen', () => {
    const source = told('qpdf', '--qdf', '--object-streams=disable', master, '-');
    expect(source).toMatch(/\/OutputConditionIdentifier/);
    expect(source).toContain('/GTS_PDFX');
    expect(source).not.toMatch(/\/(?:DeviceRGB|CalRGB)\b/);
    expect(source).not.toMatch(/^[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)$/m);
  });
});

test('no grouping ends on a page with one space alone', async () => {
  const { texts } = readPdf(await draftOf(db(), files, aBinding()));
  for (const size of [5, 6, 7, 8, 9, 10]) {
    const counts = texts
      .map((text) => new Set(text.match(new RegExp(`Espace ${size}-\\d`, 'g'))).size)
      .filter((count) => count > 0);
    expect(counts.reduce((sum, count) => sum + count)).toBe(size);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  }
});
