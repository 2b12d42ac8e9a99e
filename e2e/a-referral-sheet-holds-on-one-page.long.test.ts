import { expect, test } from 'vitest';
import { readPdf } from '#platform/testing/read-pdf';
import { aSpace as addedSpace } from '../src/modules/hours/testing.ts';
import { aSpace } from '../src/modules/network/testing.ts';
import { openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const everyService: NonNullable<Parameters<typeof aSpace>[0]>['services'] = [
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Accès internet et matériel informatique',
];

const words = (length: number): string =>
  'Au fond de la cour, après le portail vert, à gauche du monument. '.repeat(30).slice(0, length).trim();

const wholeWeek = 'Mo-Su 08:30-10:00,10:30-12:15,13:15-15:45,16:15-18:45';

/** What a page may hold, from what teams write to the longest that its fields take. */
const pages: [string, Parameters<typeof aSpace>[0], number?][] = [
  ['as it is told', {}],
  ['a need or two', { bus: words(80), parking: words(80) }, 2],
  ['some needs, and how to come', { gettingThere: words(300), bus: words(80), parking: words(80) }, 6],
  ['many needs', { gettingThere: words(200), bus: words(80) }, 9],
  ['some explanations', { gettingThere: words(300), bus: words(80), parking: words(80) }],
  ['many hours', { hours: wholeWeek }],
  [
    'a long name and many hours',
    { name: words(150), address: words(90), addressExtra: words(120), hours: wholeWeek, bus: words(200) },
  ],
  [
    'everything at its longest',
    {
      name: words(150),
      address: words(250),
      addressExtra: words(250),
      hours: wholeWeek,
      gettingThere: words(1000),
      bus: words(500),
      parking: words(500),
    },
  ],
];

/** Printed by a real browser: the only measure that counts. */
test.each(pages)(
  'a referral sheet holds on one page of A4: %s',
  async (_what, fields, ticked = 99) => {
    const space = aSpace({ services: everyService, ...fields });
    const { slug } = await addedSpace(world.program().parts.pool.network('lot'), space);
    const page = await browser.visit({ javaScriptEnabled: false, width: 1280 });
    await page.goto(`${world.origin()}/annuaire/${slug}/orienter`);
    const boxes = await page.getByRole('checkbox').all();
    for (const box of boxes.slice(0, ticked)) await box.check();
    await page.getByLabel('Son prénom').fill('Marie-Antoinette de la Rochefoucauld');
    await page.getByLabel('Autre chose').fill('le dernier avis de situation et le courrier de la caisse');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByLabel('Votre service').fill('Centre communal d’action sociale, service du logement');
    await page.getByLabel('Votre téléphone').fill('05 65 00 00 00');
    await page.getByRole('button', { name: 'Faire la fiche' }).click();

    await page.getByText('La fiche est prête').waitFor();
    await page.waitForLoadState();
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.pages).toHaveLength(1);
  },
  60_000,
);
