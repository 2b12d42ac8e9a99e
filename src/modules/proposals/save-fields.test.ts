import { beforeAll, describe, expect, test } from 'vitest';
import { historyOf, spaceById } from '#modules/network';
import type { Changed, SomeFields } from '#modules/network/rules';
import { enterBareSpace, tellTerritory } from '#modules/network/testing';
import { baseOf } from '#platform/forms/merge';
import type { SignedIn } from '#platform/http/guard';
import { freshDatabase } from '#platform/testing/fresh-database';
import { acceptProposal, refuseProposal, withdrawProposal } from './decide.ts';
import { saveFields, spaceFor } from './save-fields.ts';
import { eraseDecided, proposalById, setModerated, waitingFor } from './store.ts';
import { aWriter } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const later = new Date('2026-11-24T09:05:00Z');
const fields = ['phone', 'email', 'services'] as const;
/** Opens the form, and answers what saving it does. */
async function openForm(spaceId: string, viewer: SignedIn) {
  const shown = (await spaceFor(db(), spaceId, viewer))?.shown as SomeFields;
  const opened = Object.fromEntries(fields.map((field) => [field, shown[field]]));
  return (typed: SomeFields, at = now) =>
    saveFields(
      db(),
      { spaceId, fields, base: baseOf(fields, shown), mine: { ...opened, ...typed }, yielded: [] },
      viewer,
      at,
    );
}

beforeAll(() => tellTerritory(db()));

describe('two people edit one page at once', () => {
  test('what each of them changed is kept when it is not the same field', async () => {
    const spaceId = await enterBareSpace(db());
    const [paul, ines] = [await aWriter(db(), 'coordinator'), await aWriter(db(), 'coordinator')];
    const [pauls, iness] = [await openForm(spaceId, paul), await openForm(spaceId, ines)];
    expect(await pauls({ phone: '+33536491210' })).toEqual({ kind: 'saved' });
    expect(await iness({ email: 'gramat@example.org' })).toEqual({ kind: 'saved' });
    expect(await spaceById(db(), spaceId)).toMatchObject({
      phone: '+33536491210',
      email: 'gramat@example.org',
    });
  });

  test('of several who answer the same question at the same moment one is saved, the others are told', async () => {
    const spaceId = await enterBareSpace(db());
    const paul = await aWriter(db(), 'coordinator');
    const phones = ['+33536491210', '+33565000000', '+33565000001', '+33565000002'];
    const savings = await Promise.all(phones.map(() => openForm(spaceId, paul)));
    const outcomes = await Promise.all(
      savings.map((save, index) => save({ phone: phones[index] as string })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'conflict', 'saved']);
    expect(await historyOf(db(), spaceId, 10)).toHaveLength(1);
  });

  test('saving without changing anything leaves no trace', async () => {
    const spaceId = await enterBareSpace(db());
    const save = await openForm(spaceId, await aWriter(db(), 'coordinator'));
    expect(await save({})).toEqual({ kind: 'unchanged' });
    expect(await historyOf(db(), spaceId, 10)).toEqual([]);
  });
});

describe('where the network wants an ambassador to look first', () => {
  let spaceId: string;
  let nadia: SignedIn;
  beforeAll(async () => {
    await setModerated(db(), true);
    spaceId = await enterBareSpace(db(), { name: 'Espace modéré' });
    nadia = await aWriter(db(), 'animator', { spaces: [spaceId] });
  });

  test('an animator’s change waits, and she sees it at once', async () => {
    const save = await openForm(spaceId, nadia);
    expect(await save({ phone: '+33536491210' })).toEqual({ kind: 'proposed' });
    expect((await spaceById(db(), spaceId))?.phone).toBeNull();
    expect((await spaceFor(db(), spaceId, nadia))?.shown.phone).toBe('+33536491210');
  });

  test('her colleague, who had the form open, is told of it', async () => {
    const hugo = await aWriter(db(), 'animator', { spaces: [spaceId] });
    const shown = (await spaceFor(db(), spaceId, hugo))?.shown as SomeFields;
    const base = baseOf(fields, { ...shown, phone: null });
    const mine = { phone: '+33565111111' };
    expect(await saveFields(db(), { spaceId, fields, base, mine, yielded: [] }, hugo, now)).toMatchObject({
      kind: 'conflict',
      fields: ['phone'],
    });
  });

  test('an ambassador’s change does not wait', async () => {
    const ines = await aWriter(db(), 'ambassador', { communes: ['46128'] });
    expect(await (await openForm(spaceId, ines))({ email: 'a@example.org' })).toEqual({ kind: 'saved' });
  });

  test('an ambassador of another territory waits like anybody else', async () => {
    const luc = await aWriter(db(), 'ambassador', { communes: ['46102'] });
    expect((await spaceFor(db(), spaceId, luc))?.mustWait).toBe(true);
  });

  test('accepting writes the picked fields in the author’s name, once', async () => {
    const save = await openForm(spaceId, nadia);
    await save({ services: ['Utilisation sécurisée du numérique'], email: 'b@example.org' }, later);
    const [first, second] = await waitingFor(db(), spaceId);
    const accept = (id: string | undefined, ...picked: Changed[]) =>
      acceptProposal(db(), id as string, { picked, base: '' }, { name: 'Inès', now: later });
    expect(await accept(second?.id, 'services')).toEqual({ refusal: null });
    expect(await accept(second?.id, 'email')).toEqual({ refusal: 'decided' });
    expect(await accept(first?.id)).toEqual({ refusal: 'nothingPicked' });
    expect(await spaceById(db(), spaceId)).toMatchObject({
      services: ['Utilisation sécurisée du numérique'],
      email: 'a@example.org',
    });
    expect(await historyOf(db(), spaceId, 1)).toMatchObject([
      { actorName: 'Nadia Ferrand', field: 'services' },
    ]);
  });

  test('refusing keeps the page and the reason; two people decide once', async () => {
    const [first] = await waitingFor(db(), spaceId);
    const by = { name: 'Inès Roux', now: later };
    const outcomes = await Promise.all([
      refuseProposal(db(), first?.id as string, 'C’est le numéro de la mairie.', by),
      withdrawProposal(db(), first?.id as string, by),
    ]);
    expect(outcomes.map(({ refusal }) => refusal).sort()).toEqual(['decided', null]);
    expect((await spaceById(db(), spaceId))?.phone).toBeNull();
  });

  test('a proposal decided more than a year ago is erased', async () => {
    await (await openForm(spaceId, nadia))({ phone: '+33565222222' });
    const [waiting] = await waitingFor(db(), spaceId);
    await withdrawProposal(db(), waiting?.id as string, { name: 'Nadia', now: later });
    await eraseDecided(db(), new Date('2028-01-01'));
    expect(await proposalById(db(), waiting?.id as string)).toBeUndefined();
  });
});
