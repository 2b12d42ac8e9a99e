import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { callMembers } from '#modules/sitting-calls';
import { aSitting } from '#modules/sittings/testing';
import { readConfig } from '#platform/config';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFolder } from '#platform/testing/fresh-files';
import { inEnglish } from '#platform/testing/in-english';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';
import { sendTomorrows } from './send-pack.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-12-07T15:00:00Z');
const folder = freshFolder();

function files() {
  const read = readConfig({ MAILLAGE_DATA: folder });
  if (!('config' in read)) throw new Error('no settings');
  return filesOf(read.config);
}

let group: Awaited<ReturnType<typeof aGroup>>;
let [leila, chair] = ['', ''];
let sittingId = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  await db().deleteFrom('outgoingMail').execute();
  group = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla Fontanges', email: 'leila@essai.example' },
    { name: 'Odile Tournié', standing: 'chair', email: 'odile@essai.example' },
  ]);
  [leila = '', chair = ''] = group.personIds;
  sittingId = await aSitting(db(), group.id, ['Horaires du lundi', 'Budget']);
});

const as = (personId: string) => app.visitorAs({ personId, grants: [] });

async function share(title: string, bytes: Uint8Array, fileType: string): Promise<string> {
  const fileSha256 = await files().put('lot', bytes);
  const about = { groupId: group.id, personId: leila, addedAt: now, isPublic: false };
  const row = { title, fileName: `${title}.pdf`, fileType, fileBytes: bytes.length, fileSha256, ...about };
  const { id } = await db().insertInto('groupDocument').values(row).returning('id').executeTakeFirstOrThrow();
  const [point] = await db().selectFrom('sittingPoint').select('id').orderBy('rank').execute();
  await db()
    .insertInto('sittingPointDocument')
    .values({ pointId: point?.id as string, documentId: id })
    .execute();
  return id;
}

async function aPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage();
  return document.save();
}

const mails = () =>
  db()
    .selectFrom('outgoingMail')
    .select(['recipient', 'subject', 'text', 'attachment'])
    .orderBy('recipient')
    .execute();

test('the day before, each member gets one PDF with the agenda, the last minutes and the documents', async () => {
  await share('Budget', await aPdf(3), 'application/pdf');
  const before = await aSitting(db(), group.id, [], {
    startsAt: new Date('2026-10-06T12:00:00Z'),
    endsAt: new Date('2026-10-06T14:00:00Z'),
  });
  const minutes = {
    sittingId: before,
    version: 1,
    state: 'proposed',
    text: 'Nous avons parlé des horaires.',
  };
  await db()
    .insertInto('minutes')
    .values({ ...minutes, proposedAt: now })
    .execute();
  expect(await sendTomorrows(db(), { files: files(), now })).toBe(1);
  const [first, second] = await mails();
  expect([first?.recipient, second?.recipient]).toEqual(['leila@essai.example', 'odile@essai.example']);
  expect(first?.text).toContain('1. Horaires du lundi');
  const sha256 = (first?.attachment as { sha256: string } | undefined)?.sha256 ?? '';
  expect(second?.attachment).toMatchObject({ sha256, type: 'application/pdf' });
  const pdf = readPdf((await files().get('lot', sha256)) as Uint8Array);
  expect(pdf.words).toContain('Budget');
  expect(pdf.words).toContain('Nous avons parlé des horaires.');
  expect(pdf.words).toContain('Leïla Fontanges');
  expect(pdf.isTagged).toBe(true);
  expect(pdf.lang).toBe('fr');
  expect(pdf.pages.length).toBeGreaterThanOrEqual(5);
});

test('it leaves once; not for a meeting that is cancelled, nor for one of another day', async () => {
  const act = { files: files(), now };
  expect(await sendTomorrows(db(), { ...act, now: new Date('2026-12-06T15:00:00Z') })).toBe(0);
  expect(await sendTomorrows(db(), act)).toBe(1);
  expect(await sendTomorrows(db(), act)).toBe(0);
  const other = await aSitting(db(), group.id);
  await db().updateTable('sitting').set({ cancelledAt: now }).where('id', '=', other).execute();
  expect(await sendTomorrows(db(), act)).toBe(0);
});

test('what is no PDF, or has a password, is named and read on the site', async () => {
  await share('Tableau', new TextEncoder().encode('a;b'), 'text/plain');
  await share('Abîmé', new TextEncoder().encode('%PDF-1.7 abîmé'), 'application/pdf');
  await sendTomorrows(db(), { files: files(), now });
  const [first] = await mails();
  expect(first?.text).toMatch(/À lire sur le site\s: .*Tableau/);
  expect(first?.text).toContain('Abîmé');
});

test('a document whose pages cannot be copied costs itself alone, and the pack leaves', async () => {
  const broken = await PDFDocument.create();
  broken.addPage().node.set(PDFName.of('Parent'), PDFNumber.of(3));
  await share('Pages perdues', await broken.save(), 'application/pdf');
  await share('Budget', await aPdf(1), 'application/pdf');
  expect(await sendTomorrows(db(), { files: files(), now })).toBe(1);
  const [first] = await mails();
  expect(first?.text).toMatch(/À lire sur le site\s: Pages perdues\./);
});

test('a pack that breaks holds back no other group’s', async () => {
  await share('Budget', await aPdf(1), 'application/pdf');
  const other = await aGroup(db(), { name: 'Mobilités' }, [{ name: 'Bruno', email: 'bruno@essai.example' }]);
  await aSitting(db(), other.id, [], {
    startsAt: new Date('2026-12-08T18:00:00Z'),
    endsAt: new Date('2026-12-08T19:00:00Z'),
  });
  const slow = { ...files(), get: () => Promise.reject(new Error('The store is away.')) };
  await expect(sendTomorrows(db(), { files: slow, now })).rejects.toThrow('1 committee packs did not leave.');
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(['bruno@essai.example']);
});

test('« L’envoyer maintenant » pressed twice sends one pack', async () => {
  const path = `/extranet/reunions/${sittingId}`;
  const { text } = await as(chair).get(path);
  const _form = /dossier"[\s\S]*?name="_form" value="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(_form).not.toBe('');
  for (const _press of [1, 2]) expect((await as(chair).post(`${path}/dossier`, { _form })).status).toBe(303);
  expect(await mails()).toHaveLength(2);
});

test('whoever presides sends it again; a member reads it, a stranger does not', async () => {
  const path = `/extranet/reunions/${sittingId}/dossier`;
  expect((await as(leila).post(path, {})).status).toBe(403);
  expect((await as(chair).post(path, {})).status).toBe(303);
  expect(await mails()).toHaveLength(2);
  expect((await as(leila).get(`${path}.pdf`)).headers.get('content-type')).toContain('application/pdf');
  expect((await as('01900000-0000-7000-8000-00000000000f').get(`${path}.pdf`)).status).toBe(403);
});

test('a member without an account reads it by the link of her call, and goes from its letter to the meeting', async () => {
  await callMembers(db(), { sittingId, again: false }, now);
  await as(chair).post(`/extranet/reunions/${sittingId}/dossier`, {});
  const letter = (await mails()).find(
    ({ recipient, attachment }) => attachment && recipient.startsWith('leila'),
  );
  const page = await app.visitor().get(/\/convocation\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '');
  const link = /href="(\/dossier\/[^"]+)"/.exec(page.text)?.[1] ?? '';
  expect((await app.visitor().get(link)).headers.get('content-type')).toContain('application/pdf');
  await db().updateTable('groupMember').set({ until: '2026-12-07' }).where('personId', '=', leila).execute();
  expect((await app.visitor().get(link)).status).toBe(410);
});

test('where the network writes in English, so do the pack and its letter', () =>
  inEnglish(db, async () => {
    expect(await sendTomorrows(db(), { files: files(), now })).toBe(1);
    const [first] = await mails();
    expect(first?.subject).toContain('Committee pack: ');
    expect(first?.text).toContain('The meeting takes place on');
    const sha256 = (first?.attachment as { sha256: string } | undefined)?.sha256 ?? '';
    expect(readPdf((await files().get('lot', sha256)) as Uint8Array).lang).toBe('en');
  }));
