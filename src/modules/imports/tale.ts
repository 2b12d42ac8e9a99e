import { allSpaces, communes } from '#modules/network';
import { readImport } from '#modules/place-imports';
import { fileInMemory, sourceNamed } from '#modules/place-sources';
import { type Database, inTransaction } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';

const columns = 'id,nom,adresse,code_insee,commune,code_postal,latitude,longitude,telephone,Référent';

/** A list that was read and waits to be applied: an invented place, one that resembles another, one without a name. */
export async function tellImport(db: Database, now: Date, files: Files): Promise<void> {
  const like = (await allSpaces(db)).find(({ fictitious, status }) => fictitious && status === 'published');
  const [town] = await communes(db);
  if (!like || !town) return;
  const at = ({ latitude, longitude }: { latitude: number; longitude: number }) => [latitude, longitude];
  const lines = [
    ['1', 'Relais du marché (exemple inventé)', '1 place du Marché', ...placeOf(town), ...at(town)],
    [
      '2',
      `${like.name} (annexe)`,
      like.address,
      like.communeCode,
      like.communeName,
      like.postalCode,
      ...at(like),
    ],
    ['3', '', '2 rue Basse', ...placeOf(town), ...at(town)],
  ];
  const text = [columns, ...lines.map((cells) => [...cells, '', ''].map(quoted).join(','))].join('\n');
  await inTransaction(db, async (tx) => {
    const bytes = Buffer.from(text);
    const kept = await keepFile(tx, files, bytes);
    const source = await sourceNamed(tx, { name: 'Liste d’une agglomération (exemple inventé)' }, now);
    const file = { ...fileInMemory('lieux-de-l-agglomeration.csv', bytes), kept };
    await readImport(tx, { source, file, by: { id: null, name: 'La démonstration' }, now });
  });
}

const placeOf = ({ code, name, postalCodes }: { code: string; name: string; postalCodes: string[] }) => [
  code,
  name,
  postalCodes[0] ?? '',
];

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
