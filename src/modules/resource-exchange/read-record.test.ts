import { expect, test } from 'vitest';
import { readCollection } from './read-collection.ts';
import { readRecord } from './read-record.ts';
import { CollectionRecord, ResourceRecord } from './record.ts';
import { fromBases } from './testing.ts';

const smiles = '😀'.repeat(300);

test('a summary is never cut through the middle of a sign', () => {
  const read = readRecord(ResourceRecord.parse({ ...fromBases, description: `<p>${smiles}</p>` }));
  expect('content' in read && read.content.summary).toMatch(/^(😀)+…$/u);
  const collection = CollectionRecord.parse({ id: 'c', title: 'Un', description: `a${smiles}` });
  expect(readCollection(collection).summary).toMatch(/^a(😀)+$/u);
});

test('names are one line each, as the form asks them', () => {
  const contributors = [{ name: ' Léa\nPetit ' }, { name: ' ' }];
  const read = readRecord(ResourceRecord.parse({ ...fromBases, contributors }));
  expect('content' in read && read.content.authors).toEqual(['Léa Petit']);
});
