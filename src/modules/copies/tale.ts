import { latestEdition } from '#modules/printed-directory';
import type { Database } from '#platform/database/deed';
import type { Recipient } from './recipient.ts';
import { insertAll, insertRecipient } from './store.ts';
import { wholeList } from './whole-list.ts';

const others: readonly Omit<Recipient, 'id' | 'deliveredOn'>[] = [
  {
    kind: 'tourist_office',
    name: 'Office de tourisme (exemple)',
    address: '1 place des Essais',
    postalCode: '46000',
    city: 'Cahors',
    copies: 250,
  },
  {
    kind: 'social_workers',
    name: 'Maison des solidarités (exemple)',
    address: '2 rue des Essais',
    postalCode: '46100',
    city: 'Figeac',
    copies: 300,
  },
  {
    kind: 'school',
    name: 'Collège (exemple)',
    address: '3 avenue des Essais',
    postalCode: '46300',
    city: 'Gourdon',
    copies: 120,
  },
  {
    kind: 'library',
    name: 'Bibliothèque départementale (exemple)',
    address: '4 quai des Essais',
    postalCode: '46000',
    city: 'Cahors',
    copies: 200,
  },
];

/** The list of an edition that is being prepared: spaces, town halls, and a few more. */
export async function tellCopies(db: Database): Promise<void> {
  const edition = await latestEdition(db);
  if (!edition) return;
  await insertAll(db, edition.id, await wholeList(db, 'spaces', 40));
  await insertAll(db, edition.id, await wholeList(db, 'town_halls', 12));
  for (const recipient of others) await insertRecipient(db, edition.id, recipient);
}
