import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { aHome, linesOf } from '#platform/testing/programs';
import { unpackedZip } from '#platform/testing/read-zip';
import { aWrittenText } from '#platform/testing/written-text';
import { textFile } from './text-file.ts';

const home = aHome();
const [grammar = 'none'] = globSync('/usr/share/emacs/*/etc/schema/OpenDocument-schema-v1.3.rnc');

const scrap = fc.constantFrom(
  ...[
    'un',
    'été ',
    '  ',
    '\n',
    '\n\n',
    '**',
    '*',
    '~~',
    '`',
    '# ',
    '## ',
    '- ',
    '- [ ] ',
    '- [x] ',
    '7. ',
    '> ',
  ],
  ...[
    '    ',
    '\n| a | b |\n|---|--:|\n| c | **d** |\n',
    '[lien](/ici) ',
    'https://a.fr ',
    '***\n',
    '&',
    '<',
    '😀',
    '\t',
  ],
);
const texts = fc.sample(
  fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
  {
    numRuns: 40,
    seed: 46,
  },
);
const names = ['everything', ...texts.map((_, index) => `scraps-${index}`)];

beforeAll(async () => {
  for (const [index, name] of names.entries())
    for (const type of ['odt', 'docx'] as const)
      home.write(`${name}.${type}`, await textFile(aWrittenText(texts[index - 1]), type));
});

/** What LibreOffice reads in all files of a kind; the white space of a margin is not part of what is said. */
async function read(type: 'odt' | 'docx'): Promise<string[][]> {
  const files = names.map((name) => `${name}.${type}`);
  await home.run('soffice', [
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    type,
    ...files,
  ]);
  return names.map((name) => linesOf(readFileSync(join(home.folder, type, `${name}.txt`), 'utf8')));
}

test('LibreOffice reads the same text in both files', async () => {
  const [odt, docx] = [await read('odt'), await read('docx')];
  for (const [index, name] of names.entries()) expect(docx[index], name).toEqual(odt[index]);
  const all = odt[0]?.join('\n');
  for (const said of [
    '3. Ouvrir',
    '☐\tRéserver la salle',
    '☑\tInviter',
    'Accueil\tIls s’installent\t10',
    'x · y',
  ])
    expect(all).toContain(said);
});

test('files for LibreOffice are what OpenDocument says, and its grammar sees what is not', async () => {
  const parts = names.flatMap((name) => {
    const zip = unpackedZip(readFileSync(join(home.folder, `${name}.odt`)));
    return ['content.xml', 'styles.xml', 'meta.xml'].map((part) =>
      home.write(`${name}-${part}`, zip.get(part)?.toString() ?? ''),
    );
  });
  await home.run('jing', ['-i', '-c', grammar, ...parts]);
  const wrong = home.write(
    'wrong.xml',
    readFileSync(parts[0] ?? '', 'utf8').replace('<text:p', '<text:page'),
  );
  await expect(home.run('jing', ['-i', '-c', grammar, wrong])).rejects.toThrow(/text:page/);
});
