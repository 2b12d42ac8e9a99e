import { beforeAll, beforeEach, expect, test } from 'vitest';
import { anAccount } from '#modules/accounts/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { resourceById, saveResource } from '#modules/resources';
import { contentSchema } from '#modules/resources/rules';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const by = { actor: { id: null, name: 'essai' }, now: new Date('2026-11-20T09:00:00Z') };
const ids: Record<string, string> = {};
const list = '/extranet/ressources';

beforeAll(async () => {
  await tellTerritory(db());
  ids.gramat = (await addSpace(db(), aSpace(), by)).id;
  ids.figeac = (await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), by)).id;
  const add = async (name: string, grant: object) => {
    ids[name] = await anAccount(db(), { name, email: `${name.toLowerCase()}@example.fr`, grant });
  };
  await add('Claire', { role: 'coordinator' });
  await add('Nadia', { role: 'animator', spaces: [ids.gramat] });
  await add('Zoé', { role: 'animator', spaces: [ids.gramat] });
  await add('Hugo', { role: 'animator', spaces: [ids.figeac] });
});

beforeEach(async () => {
  await db().deleteFrom('outgoingMail').execute();
  await db().deleteFrom('resourceProposal').execute();
});

const as = (name: string, space: string) =>
  app.visitorAs({
    personId: ids[name] as string,
    name,
    grants: [{ role: 'animator', communes: [], epcis: [], spaces: [ids[space] as string] }],
  });
const mails = async () =>
  (await db().selectFrom('outgoingMail').select(['recipient', 'lang', 'subject', 'text', 'topics']).execute())
    .map((mail) => ({ ...mail, text: mail.text.replaceAll('\u00a0', ' ') }))
    .sort((one, other) => (one.recipient < other.recipient ? -1 : 1));

/** What Hugo proposes to a resource of Gramat that somebody wrote. */
async function proposed(writer: string | null): Promise<string> {
  const actor = { id: writer ? (ids[writer] as string) : null, name: writer ?? 'essai' };
  const { id } = await aResource(db(), { title: 'La souris' }, { spaceId: ids.gramat ?? null, actor });
  const copy =
    (await as('Hugo', 'figeac').submit(`${list}/${id}/adapter`, {})).location?.split('/').at(-2) ?? '';
  const content = contentSchema.parse(await resourceById(db(), copy));
  const hugo = { id: ids.Hugo as string, name: 'Hugo' };
  await saveResource(
    db(),
    copy,
    { ...content, body: 'Mieux' },
    { seen: 1, why: null, actor: hugo, now: by.now },
  );
  await db().deleteFrom('outgoingMail').execute();
  await as('Hugo', 'figeac').submit(`${list}/${copy}/proposer`, { message: 'Plus court & <b>clair</b>.' });
  const { id: proposal } = await db()
    .selectFrom('resourceProposal')
    .select('id')
    .where('resourceId', '=', id)
    .executeTakeFirstOrThrow();
  return `${list}/${id}/propositions/${proposal}`;
}

test('whoever wrote a resource hears by mail that changes are proposed to it, and finds them there', async () => {
  const path = await proposed('Nadia');
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ recipient: 'nadia@example.fr', topics: ['resource-proposals.news'] });
  expect(mail?.text).toContain('Hugo propose des changements à « La souris », avec ce mot :');
  expect(mail?.text).toContain('Plus court & <b>clair</b>.');
  expect(mail?.text).toContain(path);
});

test('where the language of the network is English, so is what she hears', async () => {
  const path = await inEnglish(db, () => proposed('Nadia'));
  const [mail] = await mails();
  expect(mail?.lang).toBe('en');
  expect(mail?.subject).toBe('Changes are proposed to you: La souris');
  expect(mail?.text).toContain(`/en${path}`);
});

test('where nobody who wrote it is left, the team of its space hears of it', async () => {
  await proposed(null);
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(['nadia@example.fr', 'zoé@example.fr']);
});

test.each([
  ['accept', 'Vos changements sont repris : La souris'],
  ['decline', 'Une réponse à votre proposition : La souris'],
])('whoever proposed hears what became of it: %s', async (act, subject) => {
  const path = await proposed('Nadia');
  await db().deleteFrom('outgoingMail').execute();
  await as('Nadia', 'gramat').submit(path, { act });
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect([mail?.recipient, mail?.subject.replaceAll('\u00a0', ' ')]).toEqual(['hugo@example.fr', subject]);
});

test.each([
  ['accept', 'Nadia a repris les changements'],
  ['decline', 'Nadia a laissé les changements'],
])(
  'what became of a proposal waits on the first page of whoever made it until she has read it: %s',
  async (act, said) => {
    const path = await proposed('Nadia');
    const isTold = async (name: string, space: string) =>
      plain((await as(name, space).get('/extranet')).text).includes(said);
    await as('Hugo', 'figeac').get(path);
    await as('Nadia', 'gramat').submit(path, { act });
    await as('Nadia', 'gramat').get(path);
    expect([await isTold('Hugo', 'figeac'), await isTold('Nadia', 'gramat')]).toEqual([true, false]);
    // Where she writes no more, she is not led to a page that she may not read.
    expect(await isTold('Hugo', 'gramat')).toBe(false);
    await as('Hugo', 'figeac').get(path);
    expect(await isTold('Hugo', 'figeac')).toBe(false);
  },
);

test('a word about a proposal reaches the others, and not whoever wrote it', async () => {
  const path = await proposed('Nadia');
  await db().deleteFrom('outgoingMail').execute();
  await as('Hugo', 'figeac').post(`${path}/mot`, { body: 'Qu’en dites-vous ?' });
  await as('Zoé', 'gramat').post(`${path}/mot`, { body: 'Du bien.' });
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([
    'hugo@example.fr',
    'nadia@example.fr',
    'nadia@example.fr',
  ]);
});
