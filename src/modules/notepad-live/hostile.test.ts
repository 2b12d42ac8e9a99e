import { beforeAll, expect, test, vi } from 'vitest';
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
