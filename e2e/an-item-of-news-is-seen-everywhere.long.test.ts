import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import {
  become,
  expectAccessible,
  expectNoSidewaysScroll,
  expectWholeWords,
  openBrowser,
} from './browser.ts';
import { visitorAs } from './roles.ts';
import { moment, openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const yesterday = new Date(moment.getTime() - 86_400_000);
const thursday = new Date('2026-11-26T06:00:00Z');

const db = () => world.program().parts.pool.network('lot');
const lettersTo = (email: string) =>
  db()
    .selectFrom('outgoingMail')
    .select('text')
    .where('recipient', '=', email)
    .where('key', 'is not', null)
    .execute();

async function writeLetters(now: Date): Promise<void> {
  const { parts } = world.program();
  const job = parts.modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === 'news-digest');
  await job?.work(db(), null, now, {} as never);
}

/** As the statistics count it, in the file under their table. */
async function newsThisMonth(): Promise<number> {
  const coordinator = await visitorAs(world, 'coordinator');
  const { text } = await coordinator.get('/extranet/statistiques/actualites-parues/mois.csv');
  return Number(/^2026-11;(\d+)/m.exec(text)?.[1]);
}

const asked = async (path: string): Promise<string> => (await fetch(world.origin() + path)).text();

test.each([
  [360, false],
  [1280, true],
])(
  'at %i pixels, script %s: what an animator writes is online, then on the front page, in the feed, the letter and on paper',
  async (width, javaScriptEnabled) => {
    const title = javaScriptEnabled ? 'Un scanner tout neuf' : 'Le café du vendredi';
    const visitor = await browser.visit({ width, javaScriptEnabled });
    const look = async (page = visitor) => {
      await expectNoSidewaysScroll(page);
      await expectWholeWords(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };

    // Somebody subscribes.
    const email = `lectrice-${width}@maillage.example`;
    await visitor.goto(`${world.origin()}/actualites?ou=Cahors`);
    await look();
    await visitor.getByRole('link', { name: 'Les recevoir par courriel' }).click();
    await visitor.getByRole('button', { name: 'M’abonner' }).click();
    await expect.poll(() => visitor.title()).toMatch(/^Erreur/);
    await look();
    await visitor.getByLabel('Votre adresse de courriel').fill(email);
    await visitor.getByRole('button', { name: 'M’abonner' }).click();
    await look();
    const [mail] = await db()
      .selectFrom('outgoingMail')
      .select('text')
      .where('recipient', '=', email)
      .execute();
    await visitor.goto(/http:\S+\/actualites\/lettre\/\S+/.exec(mail?.text ?? '')?.[0] as string);
    await look();
    await visitor.getByRole('button', { name: 'Confirmer' }).click();
    await expect.poll(() => visitor.locator('.notice.success').textContent()).toContain('prochaine lettre');
    // The clock of journeys stands still: she did that yesterday.
    const { pg } = world.program().parts.pool;
    await pg.query('update lot.news_reader set told_until = $1 where email = $2', [yesterday, email]);

    const before = await newsThisMonth();

    // An animator writes.
    const team = await browser.visit({ width, javaScriptEnabled });
    await become(team, await visitorAs(world, 'animator'), world.origin());
    await team.goto(`${world.origin()}/extranet/actualites`);
    await look(team);
    await team.getByRole('link', { name: 'Écrire une actualité' }).click();
    await team.getByRole('button', { name: 'Publier' }).click();
    await expect.poll(() => team.title()).toMatch(/^Erreur/);
    await expect.poll(() => team.getByRole('alert').textContent()).toContain('Donnez un titre');
    await look(team);
    await team.getByLabel('Titre').fill(title);
    if (javaScriptEnabled) await team.getByRole('button', { name: 'Texte brut' }).click();
    await team.getByLabel('Texte', { exact: true }).fill('**Venez** l’essayer :\n\n- mardi ;\n- jeudi.');
    await team.getByLabel('Qui est concerné').selectOption({ index: 1 });
    await team.getByRole('button', { name: 'Publier' }).click();
    await expect.poll(() => team.locator('.notice.success').textContent()).toContain('en ligne');
    await look(team);
    expect(plain(await asked('/actualites'))).toContain(title);
    expect(plain(await asked('/'))).not.toContain(title);

    // The ambassador of the territory puts it on the front page.
    const ambassador = await browser.visit({ width, javaScriptEnabled });
    await become(ambassador, await visitorAs(world, 'ambassador'), world.origin());
    await ambassador.goto(`${world.origin()}/extranet`);
    await ambassador.getByRole('link', { name: `Lire ${title}` }).click();
    await look(ambassador);
    await ambassador.getByRole('button', { name: 'Mettre à la une' }).click();
    await expect.poll(() => ambassador.locator('.notice.success').textContent()).toContain('à la une');

    // It is seen everywhere.
    await visitor.goto(`${world.origin()}/`);
    await look();
    await visitor.getByRole('link', { name: title }).click();
    await expect.poll(() => visitor.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await look();
    expect(await asked('/actualites.rss')).toContain(`<title>${title}</title>`);
    const address = visitor.url();
    expect(await asked('/sitemap.xml')).toContain(new URL(address).pathname);
    const href = await visitor.getByRole('link', { name: 'Imprimer l’affichette' }).getAttribute('href');
    const sheet = await fetch(world.origin() + href);
    const pdf = readPdf(new Uint8Array(await sheet.arrayBuffer()));
    expect([pdf.pages.length, pdf.isTagged, pdf.title]).toEqual([1, true, title]);
    await visitor.goto(`${world.origin()}/recherche?q=${encodeURIComponent(title)}`);
    await look();
    await expect.poll(() => visitor.getByRole('link', { name: title }).count()).toBe(1);
    expect(await newsThisMonth()).toBe(before + 1);
    await writeLetters(thursday);
    await writeLetters(thursday);
    const hers = await lettersTo(email);
    expect(hers.map(({ text }) => text.includes(title))).toEqual([true]);

    // It is withdrawn, and is nowhere any more.
    await ambassador.getByText('Retirer du site').first().click();
    await ambassador.getByLabel('Un mot à son auteur').fill('Le scanner n’est pas encore là.');
    await look(ambassador);
    await ambassador.getByRole('button', { name: 'Retirer du site' }).click();
    await expect.poll(() => ambassador.locator('.notice.success').textContent()).toContain('retiré');
    for (const path of ['/', '/actualites', '/actualites.atom'])
      expect(plain(await asked(path)), path).not.toContain(title);
    expect((await fetch(address)).status).toBe(410);
    expect((await fetch(world.origin() + href)).status).toBe(404);
    expect((await pg.query('select path from lot.findable where title = $1', [title])).rows).toEqual([]);
    await team.reload();
    await expect
      .poll(() => team.getByRole('main').textContent())
      .toContain('Le scanner n’est pas encore là.');
  },
  180_000,
);
