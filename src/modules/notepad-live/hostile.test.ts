import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { addPerson } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { liveScene } from './testing.ts';

const db = freshDatabase();
const { aProcess, aWriter, aNotepad, says } = liveScene(db, testApp(db));
let [nadia, paul] = ['', ''];

beforeAll(async () => {
  // The library tells the log of each connection that it closes.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  nadia = await addPerson(db(), { name: 'Nadia Ferrand' });
  paul = await addPerson(db(), { name: 'Paul Estève' });
});
afterAll(() => vi.restoreAllMocks());

test.each([
  ['from another site', (id: string) => ({ id, who: nadia, from: 'https://evil.example' })],
  ['of another network', (id: string) => ({ id: `tarn/${id}`, who: nadia })],
  ['that is not there', () => ({ id: '0198f0a0-0000-7000-8000-0000000000ff', who: nadia })],
  ['by nobody', (id: string) => ({ id, who: '' })],
])('a notepad %s is not opened', async (_, about) => {
  const writer = aWriter(await aProcess(), about(await aNotepad()));
  await expect.poll(() => writer.isRefused()).toBe(true);
  expect(writer.says()).toEqual([]);
});

async function withFoe() {
  const id = await aNotepad();
  const process = await aProcess();
  const [writer, foe] = [aWriter(process, { id, who: nadia }), aWriter(process, { id, who: paul })];
  await expect.poll(() => writer.isKept() && foe.isKept()).toBe(true);
  return { id, writer, foe };
}

const paragraph = (shared: Y.Doc): Y.XmlText => {
  const block = new Y.XmlElement('paragraph');
  const words = new Y.XmlText();
  block.insert(0, [words]);
  shared.getXmlFragment('text').push([block]);
  return words;
};

test.each<[string, (shared: Y.Doc) => unknown]>([
  [
    'an element that no page of ours has',
    (shared) => shared.getXmlFragment('text').push([new Y.XmlElement('script')]),
  ],
  [
    'a link that would run',
    (shared) => paragraph(shared).insert(0, 'ici', { link: { href: 'javascript:alert(1)' } }),
  ],
  ['a manner that is not ours', (shared) => paragraph(shared).insert(0, 'ici', { style: { color: 'red' } })],
  ['something beside the text', (shared) => shared.getMap('other').set('a', 'b')],
])('%s is not taken, and harms nobody', async (_, harm) => {
  const { id, writer, foe } = await withFoe();
  foe.shared.transact(() => harm(foe.shared));
  writer.write('tranquille');
  await expect.poll(() => writer.isKept()).toBe(true);
  expect(await says(id)).toEqual(['Présents', 'tranquille']);
  expect(writer.shared.getMap('other').size).toBe(0);
});

test('bytes that are no message are not answered, and the others go on', async () => {
  const { id, writer, foe } = await withFoe();
  const noise = Array.from({ length: 400 }, (_, at) => (at * 97) % 256);
  for (const bytes of [[], [255, 255, 255], [0], noise]) foe.sendBytes(bytes);
  writer.write('tranquille');
  await expect.poll(() => writer.isKept()).toBe(true);
  expect(await says(id)).toEqual(['Présents', 'tranquille']);
});

test('nobody writes under the number of a colleague who is away: what that one wrote in the train is there when she is back', async () => {
  const { id, writer, foe } = await withFoe();
  writer.write('avant');
  await expect.poll(() => writer.isKept() && foe.says().includes('avant')).toBe(true);
  writer.cut();
  writer.write('dans le train');
  foe.shared.clientID = writer.shared.clientID;
  foe.write('volé');
  await expect.poll(() => foe.isRefused()).toBe(true);
  const back = aWriter(await aProcess(), { id, who: nadia, shared: writer.shared });
  await expect.poll(() => back.isKept()).toBe(true);
  expect(await says(id)).toEqual(['Présents', 'avant', 'dans le train']);
});

test('a page that came with the number of a colleague is turned away before it writes; with another it writes beside her', async () => {
  const { id, writer } = await withFoe();
  const copied = new Y.Doc();
  copied.clientID = writer.shared.clientID;
  const process = await aProcess();
  const twin = aWriter(process, { id, who: paul, shared: copied });
  await expect.poll(() => twin.turned).toEqual(['number']);
  twin.close();
  const drawnAgain = aWriter(process, { id, who: paul });
  await expect.poll(() => drawnAgain.isKept()).toBe(true);
  writer.write('Nadia');
  drawnAgain.write('Paul');
  await expect.poll(() => writer.isKept() && drawnAgain.isKept()).toBe(true);
  expect(await says(id)).toEqual(['Nadia', 'Paul', 'Présents']);
});

test('a page that was drawn for somebody else writes nothing under the name of who signed in since', async () => {
  const { id, writer } = await withFoe();
  writer.cut();
  writer.write('Nadia, sans connexion');
  const left = aWriter(await aProcess(), { id, who: paul, drawnFor: nadia, shared: writer.shared });
  await expect.poll(() => left.turned).toEqual(['another']);
  expect(await says(id)).toEqual(['Présents']);
});
