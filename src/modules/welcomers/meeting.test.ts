import { beforeEach, describe, expect, test } from 'vitest';
import { welcomersOf } from '#modules/network';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type Fields, testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const known = { name: 'Ada Blanc', email: 'ada@example.org', phone: '05 36 49 12 10', title: 'Conseillère' };
let nadia: Visitor;
let luc: Visitor;
let spaceId: string;
let list: string;
let page: string;

const ada = async () => (await welcomersOf(db(), spaceId))[0];
const plain = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ');

/** Opens her page, and answers what sends its form later, as it was then. */
async function formOpenedBy(visitor: Visitor, path = page) {
  const shown = /name="shown" value="([^"]*)"/.exec((await visitor.get(path)).text)?.[1] ?? '';
  const { publicSince } = (await ada()) ?? {};
  const consent = publicSince ? 'yes' : 'no';
  return (typed: Fields) => visitor.post(path, { ...known, consent, shown, ...typed });
}

beforeEach(async () => {
  await tellTerritory(db());
  spaceId = await enterBareSpace(db());
  list = `/extranet/espaces/${spaceId}/equipe`;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
  luc = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
  await nadia.post(list, { ...known, consent: 'yes' });
  page = `${list}/${(await ada())?.id}`;
});

describe('two people have her page open', () => {
  test('an agreement taken back is not given again by the other form, however often it is sent', async () => {
    const late = await formOpenedBy(luc);
    expect((await nadia.submit(page, { consent: 'no' })).status).toBe(303);
    const answer = await late({ title: 'Médiatrice' });
    expect(answer.status).toBe(409);
    expect(plain(answer.text)).toContain('Noté entre-temps : Non, ou pas encore demandé.');
    expect(answer.text).toMatch(/value="no" checked/);
    expect(answer.text).toContain('value="Médiatrice"');
    expect(await ada()).toMatchObject({ publicSince: null, title: 'Conseillère' });

    const again = /name="shown" value="([^"]*)"/.exec(answer.text)?.[1] ?? '';
    const second = await luc.post(page, { ...known, title: 'Médiatrice', consent: 'no', shown: again });
    expect(second.status).toBe(303);
    expect(await ada()).toMatchObject({ publicSince: null, title: 'Médiatrice' });
  });

  test('what both changed comes back with both, and what he did not touch follows', async () => {
    const late = await formOpenedBy(luc);
    await nadia.submit(page, { title: 'Animatrice', phone: '05 65 00 00 00' });
    const { status, text } = await late({ title: 'Médiatrice' });
    expect(status).toBe(409);
    expect(plain(text)).toContain('Noté entre-temps : Animatrice.');
    expect(text).toContain('value="Médiatrice"');
    expect(plain(text)).toContain('value="05 65 00 00 00"');
    expect(await ada()).toMatchObject({ title: 'Animatrice', phone: '+33565000000' });
  });

  test('an agreement is taken back at once, whatever is refused beside it', async () => {
    const late = await formOpenedBy(luc);
    await nadia.submit(page, { title: 'Animatrice' });
    expect((await late({ title: 'Médiatrice', consent: 'no' })).status).toBe(409);
    expect(await ada()).toMatchObject({ publicSince: null, title: 'Animatrice' });

    await nadia.submit(page, { consent: 'yes' });
    const wrong = await formOpenedBy(luc);
    expect((await wrong({ phone: '12', consent: 'no' })).status).toBe(422);
    expect(await ada()).toMatchObject({ publicSince: null });
  });

  test('an agreement noted meanwhile is not dropped by a form that never touched it', async () => {
    await nadia.submit(page, { consent: 'no' });
    const late = await formOpenedBy(luc);
    await nadia.submit(page, { consent: 'yes' });
    expect((await late({ title: 'Médiatrice', consent: 'no' })).status).toBe(409);
    expect((await ada())?.publicSince).not.toBeNull();
  });

  test('of two forms that are sent at the same moment, one is asked to look again', async () => {
    const [one, other] = [await formOpenedBy(nadia), await formOpenedBy(luc)];
    const answers = await Promise.all([one({ consent: 'no' }), other({ title: 'Médiatrice' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await ada())?.publicSince).toBeNull();
  });

  test('a form that was only drawn again takes nothing back', async () => {
    const late = await formOpenedBy(luc);
    expect((await late({ consent: 'no', _draft: '1' })).status).toBe(200);
    expect((await ada())?.publicSince).not.toBeNull();
  });
});

test('who is in the list already is not added again: her page is shown the way to', async () => {
  const before = await ada();
  const answer = await luc.submit(list, { name: 'Ada Blanc', email: known.email, consent: 'no' });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain(`href="${page}"`);
  expect(plain(answer.text)).toContain('Ouvrir la page d’Ada Blanc');
  expect(await welcomersOf(db(), spaceId)).toEqual([before]);
});
