import { beforeAll, describe, expect, test } from 'vitest';
import { specialHoursSince } from '#modules/hours';
import { aCommune, aSpace, aViewer, openingsBetween } from '#modules/hours/testing';
import { historyOf, spaceById } from '#modules/network';
import { aViewer as aMember } from '#modules/network/testing';
import { setModerated, waitingFor } from '#modules/proposals/testing';
import { baseOf } from '#platform/forms/merge';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
beforeAll(() => aCommune(db()));

/** A space, and whoever runs it. */
async function animator(hours?: string | null) {
  const { id } = await aSpace(db(), hours === undefined ? {} : { hours });
  return { id, nadia: app.visitorAs(aViewer('animator', { spaces: [id] })) };
}

describe('usual hours', () => {
  test('the grid shows the published hours, and publishes what is changed', async () => {
    const { id, nadia } = await animator('Mo 09:00-12:00; PH off');
    const page = `/extranet/espaces/${id}/horaires`;
    expect((await nadia.get(page)).text).toContain('value="09:00"');
    expect((await nadia.submit(page, { '1-1-to': '12h30', '2-1-from': '14', '2-1-to': '18 h' })).status).toBe(
      303,
    );
    expect((await spaceById(db(), id))?.hours).toBe('Mo 09:00-12:30; Tu 14:00-18:00; PH off');
    expect((await openingsBetween(db(), id, '2026-11-24', '2026-11-24')).length).toBe(1);
    expect(await historyOf(db(), id, 5)).toMatchObject([{ field: 'hours', actorName: 'Nadia Ferrand' }]);
    expect(plain((await nadia.get(page)).text)).toContain('Mardi 14 h – 18 h');
  });

  test('what is wrong is said at its field with its day, and all that was typed stays', async () => {
    const { id, nadia } = await animator();
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, {
      '4-1-from': '09:00',
      '4-1-to': '14:00',
      '4-2-from': '11:00',
      '4-2-to': '12:30',
      '5-1-from': 'matin',
      '5-1-to': '<b>"midi"</b>',
    });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain('Jeudi : cette plage commence avant la fin d’une autre.');
    expect(plain(answer.text)).toContain('Vendredi : « matin » n’est pas une heure.');
    expect(answer.text).toContain('href="#f-4-2-from"');
    expect(answer.text).toContain('value="&lt;b&gt;&quot;midi&quot;&lt;/b&gt;"');
    expect((await spaceById(db(), id))?.hours).toContain('Mo-Fr');
  });

  test('Monday can be copied to the four days that follow, and nothing is published yet', async () => {
    const { id, nadia } = await animator(null);
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, {
      '1-1-from': '9h',
      '1-1-to': '12h',
      copy: 'monday',
    });
    expect(answer.text.match(/value="9h"/g)).toHaveLength(5);
    expect(plain(answer.text)).toContain('Rien n’est encore publié.');
    expect((await spaceById(db(), id))?.hours).toBeNull();
  });

  test('a Monday that is wrong is copied nowhere: what is wrong is said', async () => {
    const { id, nadia } = await animator(null);
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, {
      '1-1-from': '12h',
      '1-1-to': '9h',
      '6-1-from': 'matin',
      copy: 'monday',
    });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain('Lundi : l’heure de fin vient avant l’heure de début.');
    expect(plain(answer.text)).not.toContain('Le lundi est reporté');
    expect(answer.text.match(/value="12h"/g)).toHaveLength(1);
  });

  test('saving the grid as it is changes nothing, however the hours are written', async () => {
    const written = 'Tu 09:00-12:00; We 09:00-12:00; PH off';
    const { id, nadia } = await animator(written);
    const page = `/extranet/espaces/${id}/horaires`;
    await nadia.submit(page, {});
    expect(plain((await nadia.get(page)).text)).toContain('Ces horaires étaient déjà publiés.');
    expect((await spaceById(db(), id))?.hours).toBe(written);
  });

  test('for a page that is not published, nothing claims that the public sees the hours', async () => {
    const { id } = await aSpace(db(), { status: 'draft', hours: null });
    const nadia = app.visitorAs(aViewer('animator', { spaces: [id] }));
    const page = `/extranet/espaces/${id}/horaires`;
    const before = plain((await nadia.get(page)).text);
    expect(before).toContain('Enregistrer ces horaires');
    expect(before).toContain('telle que le public la verra quand la page sera publiée');
    await nadia.submit(page, { '1-1-from': '9h', '1-1-to': '12h' });
    const after = plain((await nadia.get(page)).text);
    expect(after).toContain('Les horaires sont enregistrés. Le public les verra quand');
    for (const claim of ['Publier ces horaires', 'Les horaires sont publiés', 'Ce que le public voit'])
      expect(before + after).not.toContain(claim);
  });

  test('an empty grid takes the hours away', async () => {
    const { id, nadia } = await animator();
    await nadia.post(`/extranet/espaces/${id}/horaires`, { '1-weeks': 'every' });
    expect((await spaceById(db(), id))?.hours).toBeNull();
  });

  test('hours richer than a grid are shown as text, and stay so', async () => {
    const rich = 'Jul-Aug Mo-Fr 08:00-13:00; Sep-Jun Mo-Fr 09:00-12:00';
    const { id, nadia } = await animator(rich);
    const page = `/extranet/espaces/${id}/horaires`;
    const shown = await nadia.get(page);
    expect(shown.text).toContain(`>${rich}<`);
    expect(shown.text).not.toContain('1-1-from');
    await nadia.submit(page, { hours: 'Lu-Ve 9h-12h;\r\nPH off' });
    expect((await spaceById(db(), id))?.hours).toBe('Mo-Fr 09:00-12:00; PH off');
  });

  test.each([
    ['garbage', 'ne se lisent plus après « ga »'],
    ['Mo 09:00-14:00,11:00-12:30', 'une plage commence avant la fin d’une autre'],
    ['Mo 09:00+', 'dites aussi l’heure de fin'],
    ['Mo-Fr sunrise-12:00', 'dépend du soleil'],
    ['SH Mo 10:00-12:00', 'vacances scolaires'],
    ['Mo-Fr', 'Il manque les heures'],
    [`Mo 09:00-12:00 "${'a'.repeat(500)}"`, '500 caractères au plus'],
    [`Mo ${'9'.repeat(1_000_000)}`, '500 caractères au plus'],
    ['Mo\u0000 09:00-12:00', 'caractère invisible'],
  ])('text that cannot be followed is refused with a sentence: %.30s', async (hours, sentence) => {
    const { id, nadia } = await animator();
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, { hours });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    expect((await spaceById(db(), id))?.hours).toContain('Mo-Fr');
  });
});

describe('two people write the hours of one space at once', () => {
  const hourFields = (to: string) => ({ hours: `Mo 09:00-${to}` });

  /** Nadia and Hugo have the form open; Hugo has saved. */
  async function met() {
    const { id, nadia } = await animator('Mo 09:00-12:00');
    const page = `/extranet/espaces/${id}/horaires?format=osm`;
    const base = /name="base" value="([^"]+)"/.exec((await nadia.get(page)).text)?.[1] ?? '';
    const hugo = app.visitorAs({ ...aViewer('coordinator'), name: 'Hugo Lacombe' });
    await hugo.submit(page, hourFields('12:30'));
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, { ...hourFields('11:00'), base });
    return { id, nadia, answer };
  }

  test('the second one is shown both weeks, and nothing is written over', async () => {
    const { id, answer } = await met();
    expect(answer.status).toBe(409);
    expect(plain(answer.text)).toContain('Hugo Lacombe a changé les horaires pendant que vous les écriviez.');
    expect(plain(answer.text)).toContain('9 h – 11 h');
    expect(plain(answer.text)).toContain('9 h – 12 h 30');
    expect((await spaceById(db(), id))?.hours).toBe('Mo 09:00-12:30');
  });

  test.each([
    ['mine', 'Mo 09:00-11:00', 'Les horaires sont publiés.'],
    ['theirs', 'Mo 09:00-12:30', 'Les horaires de l’autre personne sont gardés.'],
  ])('and chooses: %s', async (keep, hours, sentence) => {
    const { id, nadia, answer } = await met();
    const page = `/extranet/espaces/${id}/horaires`;
    const base = /name="base" value="([^"]+)"/.exec(answer.text)?.[1] ?? '';
    expect((await nadia.post(page, { ...hourFields('11:00'), base, keep })).status).toBe(303);
    expect((await spaceById(db(), id))?.hours).toBe(hours);
    expect(plain((await nadia.get(page)).text)).toContain(sentence);
  });

  test('what looks alike this week is shown as text', async () => {
    const { id, nadia } = await animator('Mo 09:00-12:00');
    const page = `/extranet/espaces/${id}/horaires`;
    await nadia.post(page, { hours: 'Mo 09:00-12:00; Aug off' });
    const base = baseOf(['hours'], { hours: 'Mo 09:00-12:00' });
    const answer = await nadia.post(page, { hours: 'Mo 09:00-12:00; Jul off', base });
    expect(plain(answer.text)).toContain('Mo 09:00-12:00; Jul off Mo 09:00-12:00; Aug off');
  });
});

describe('where the network wants an ambassador to look first', () => {
  beforeAll(() => setModerated(db(), true));

  test('the hours of an animator wait, and she sees them; the public does not', async () => {
    const { id } = await animator('Mo 09:00-12:00; PH off');
    const nadia = app.visitorAs(await aMember(db(), 'animator', { spaces: [id] }));
    const page = `/extranet/espaces/${id}/horaires`;
    expect(plain((await nadia.get(page)).text)).toContain('Proposer ces horaires');
    await nadia.submit(page, { '1-1-to': '12h30' });
    const text = (await nadia.get(page)).text;
    expect(plain(text)).toContain('C’est proposé : les horaires changeront quand l’ambassadeur');
    expect(text).toContain('value="12:30"');
    expect(plain(text)).toContain('Le public lit encore ceux d’avant.');
    expect((await spaceById(db(), id))?.hours).toBe('Mo 09:00-12:00; PH off');
    expect(await waitingFor(db(), id)).toMatchObject([{ personName: 'Nadia Ferrand' }]);
  });

  test('a coordinator’s do not wait, and a closed door never does', async () => {
    const { id, nadia } = await animator('Mo 09:00-12:00; PH off');
    const paul = app.visitorAs(aViewer('coordinator'));
    await paul.submit(`/extranet/espaces/${id}/horaires`, { '1-1-to': '12h30' });
    expect((await spaceById(db(), id))?.hours).toBe('Mo 09:00-12:30; PH off');
    await nadia.post(`/extranet/espaces/${id}/fermetures/aujourdhui`, {});
    expect(await specialHoursSince(db(), id, '2026-11-24')).toHaveLength(1);
  });
});
