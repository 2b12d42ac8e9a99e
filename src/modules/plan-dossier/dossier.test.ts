import { beforeAll, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { decideVersion, submitVersion } from '#modules/plan-versions';
import { publishPlan } from '#modules/plans';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');
let committee = { id: '', slug: '', personIds: [''] };
let group = { id: '', slug: '', personIds: [''] };
let plan = { id: '', slug: '' };

beforeAll(async () => {
  committee = await aGroup(db(), { kind: 'committee', name: 'Comité de pilotage', isOpen: false }, [
    { name: 'Hélène', standing: 'chair' },
  ]);
  group = await aGroup(db(), { isOpen: false }, [{ name: 'Sylvie Mazet' }]);
  plan = await aPlan(db(), group.id);
  const by = { personId: null, name: 'Sylvie Mazet' };
  const measure = async <Content>(content: Content) => content;
  await submitVersion(db(), plan.id, { committeeId: committee.id, note: '', by, now, measure });
  const decider = { decidedBy: null, decider: 'Hélène Bastide', decidedAt: now, word: null };
  await decideVersion(db(), { planId: plan.id, number: 1 }, { state: 'validated', ...decider });
  await publishPlan(db(), plan.id, true);
});

const as = (personId: string | undefined) =>
  app.visitorAs({
    personId: personId ?? '01900000-0000-7000-8000-000000000001',
    grants: [{ role: 'partner', communes: [], epcis: [], spaces: [] }],
  });
const member = () => as(group.personIds[0]);

test('the dossier is a tagged PDF: a cover, contents, a sheet for each action, calendar, costs, scenarios', async () => {
  const { status, bytes, headers } = await app.visitor().get(`/plans/${plan.slug}/dossier.pdf`);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pdf = readPdf(bytes);
  expect(pdf).toMatchObject({ isTagged: true, lang: 'fr', title: 'Économie et télétravail' });
  const words = plain(pdf.words);
  for (const said of [
    'Version 1, validée par « Comité de pilotage » le 24 novembre 2026',
    'Sommaire',
    'Action 1.1',
    'Ouvrir dix bureaux de passage',
    'de mars 2009 à juin 2010',
    'Ambitieux : par financeur',
    '12 350 679,90 €',
    'Ce que chaque scénario retient',
    'Bureaux ouverts (bureaux), au départ 0 · Cible',
  ])
    expect(words).toContain(said);
});

test('the same version is the same bytes', async () => {
  const [once, again] = [
    await member().get(`/extranet/plans/${plan.id}/versions/1/dossier.pdf`),
    await member().get(`/extranet/plans/${plan.id}/versions/1/dossier.pdf`),
  ];
  expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
});

test('the draft says that it is one, in English around French words', async () => {
  const { bytes } = await member().get(`/en/extranet/plans/${plan.id}/dossier.pdf`);
  const pdf = readPdf(bytes);
  expect(pdf.lang).toBe('en');
  expect(plain(pdf.words)).toContain('Working document of 24 November 2026, not validated');
  expect(plain(pdf.words)).toContain('Faire essayer le télétravail');
});

test('two hundred actions with long names, ten years and large amounts, and a plan with nothing in it, are composed', async () => {
  const years = Array.from({ length: 10 }, (_, index) => 2009 + index);
  const cents = years.map(() => 99_999_999_999);
  const actions = Array.from({ length: 200 }, (_, index) => ({
    title:
      `${index} ${'Accompagner-les-communes et leurs habitants dans un très long projet '.repeat(2)}`.slice(
        0,
        200,
      ),
    costs: [{ scenario: 'Un', funder: 'Région', kind: 'running' as const, cents }],
    startsOn: '2009-01',
    endsOn: '2018-12',
  }));
  const about = { scenarios: ['Un', 'Deux'], funders: ['Région'], years };
  const long = await aPlan(db(), group.id, {
    ...about,
    title: 'Long',
    objectives: [{ title: 'O', actions }],
  });
  const { bytes } = await member().get(`/extranet/plans/${long.id}/dossier.pdf`);
  const words = plain(readPdf(bytes).words);
  expect(words).toContain('1 999 999 999 980,00 €');
  expect(words).toContain('Action 1.200');
  const empty = await aPlan(db(), group.id, { title: 'Vide', summary: '', objectives: [] });
  const blank = await member().get(`/extranet/plans/${empty.id}/dossier.pdf`);
  expect(plain(readPdf(blank.bytes).words)).toContain('Aucun coût n’est encore chiffré.');
}, 60_000);

test('its costs open in a spreadsheet, a line for each amount', async () => {
  const { text, headers } = await app.visitor().get(`/plans/${plan.slug}/couts.csv`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="economie-et-teletravail-1.csv"');
  const [head, ...lines] = text.trim().split('\r\n');
  expect(head).toBe('Scénario;N°;Action;Financeur;Nature;Année;Montant en euros');
  expect(lines).toContain(
    'Ambitieux;1.1;Ouvrir dix bureaux de passage;Département;Investissement;2009;12345678,90',
  );
  expect(lines).toHaveLength(5);
});

test.each(['dossier.pdf', 'couts.csv'])('%s is closed where the plan is', async (file) => {
  expect((await as(undefined).get(`/extranet/plans/${plan.id}/${file}`)).status).toBe(403);
  expect((await as(undefined).get(`/extranet/plans/${plan.id}/versions/1/${file}`)).status).toBe(403);
  expect((await as(committee.personIds[0]).get(`/extranet/plans/${plan.id}/versions/1/${file}`)).status).toBe(
    200,
  );
  expect((await member().get(`/extranet/plans/${plan.id}/versions/2/${file}`)).status).toBe(404);
  expect((await app.visitor().get(`/plans/rien/${file}`)).status).toBe(404);
});
