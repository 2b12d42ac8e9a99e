import { beforeAll, expect, test } from 'vitest';
import { aViewer } from '#modules/network/testing';
import { notepadPath } from '#modules/notepads/rules';
import { aNotepad } from '#modules/notepads/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { readPdf } from '#platform/testing/read-pdf';
import { readZip } from '#platform/testing/read-zip';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let nadia: Awaited<ReturnType<typeof aViewer>>;
let paul: typeof nadia;
let id = '';

const text = '## Budget\n\n- [x] Deux **devis**\n- [ ] [Le plan](/annuaire)';

beforeAll(async () => {
  nadia = await aViewer(db(), 'animator');
  paul = await aViewer(db(), 'coordinator');
  id = await aNotepad(db(), nadia.personId, { title: 'Réunion du 12 mars', text });
});

async function taken(type: string): Promise<Buffer> {
  const { headers, bytes } = await app.visitorAs(nadia).get(notepadPath(id, `texte.${type}`));
  expect(headers.get('Content-Disposition')).toBe(`attachment; filename="reunion-du-12-mars.${type}"`);
  return Buffer.from(bytes);
}

test('its page leads to its files', async () => {
  const page = await app.visitorAs(nadia).get(notepadPath(id));
  for (const type of ['odt', 'docx', 'pdf', 'md'])
    expect(page.text).toContain(`${notepadPath(id)}/texte.${type}`);
});

test('as Markdown, it is the text under its title', async () => {
  expect((await taken('md')).toString()).toBe(`# Réunion du 12 mars\n\n${text}\n`);
});

test.each(['odt', 'docx'])('a file of a word processor (%s) says what it says, and of when', async (type) => {
  const file = readZip(await taken(type));
  for (const said of [
    'Réunion du 12 mars',
    'Budget',
    'devis',
    '/annuaire',
    'texte du 20\u00a0novembre\u00a02026',
  ])
    expect(file).toContain(said);
});

test('the PDF is read by a screen reader', async () => {
  const pdf = readPdf(await taken('pdf'));
  expect(pdf).toMatchObject({ isTagged: true, title: 'Réunion du 12 mars' });
  expect(pdf.words).toContain('texte du 20 novembre 2026');
});

test('who may not read it has none of its files, and a type that is not made is nowhere', async () => {
  for (const type of ['odt', 'docx', 'pdf', 'md'])
    expect((await app.visitorAs(paul).get(notepadPath(id, `texte.${type}`))).status, type).toBe(403);
  expect((await app.visitorAs(nadia).get(notepadPath(id, 'texte.exe'))).status).toBe(404);
});
