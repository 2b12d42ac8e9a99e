import sharp from 'sharp';
import { addPhoto, insertAlbum, noteConsent, photoById, readyPhoto } from '#modules/gallery';
import { allSpaces } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { keepFile } from '#platform/files/keep-file';
import { renderDraft } from '#platform/pictures/render';
import { cake, laughing, opening, paper, repairing, tools } from './scenes.ts';

const dayMs = 86_400_000;
const teller = 'Démonstration';

interface ToldPhoto {
  svg: string;
  alternative: string;
  /** Who can be recognised in it. */
  person?: string;
}

const albums: { title: string; summary: string; daysAgo: number; photos: ToldPhoto[] }[] = [
  {
    title: 'Le samedi où l’on répare',
    summary: 'Deux bénévoles, trois tournevis et dix-neuf ordinateurs qui repartent pour cinq ans.',
    daysAgo: 12,
    photos: [
      {
        svg: repairing(),
        alternative: 'Deux personnes, de dos, devant trois ordinateurs ouverts sur une table.',
      },
      { svg: tools(), alternative: 'Quatre tournevis rouges alignés, et une main qui en prend un.' },
    ],
  },
  {
    title: 'Portes ouvertes d’automne',
    summary: 'L’espace a fêté ses dix ans avec ses voisins, un gâteau et des fanions.',
    daysAgo: 5,
    photos: [
      { svg: opening(), alternative: 'Quatre personnes, de dos, entrent dans une salle décorée de fanions.' },
      { svg: laughing(), alternative: 'Une femme rit devant un écran.', person: 'Émilie Lacombe' },
      { svg: cake(), alternative: 'Un gâteau et ses cinq bougies allumées, entre des verres.' },
    ],
  },
];

/** Two albums with drawn pictures, of invented spaces: nobody in them is anybody. */
export async function tellGallery(db: Database, now: Date, files: Files): Promise<void> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  for (const [rank, { photos, daysAgo, ...told }] of albums.entries()) {
    const space = spaces[rank];
    if (!space) continue;
    const at = new Date(now.getTime() - daysAgo * dayMs);
    const dates = { createdAt: at, changedAt: at };
    const { id } = await insertAlbum(db, { ...told, ...dates, spaceId: space.id, seriesId: null });
    for (const photo of photos) await tellPhoto(db, id, photo, { files, at });
  }
}

async function tellPhoto(
  db: Database,
  albumId: string,
  { svg, alternative, person }: ToldPhoto,
  { files, at }: { files: Files; at: Date },
): Promise<void> {
  const draft = await drawn(svg);
  const by = { files, name: teller, now: at };
  const added = draft && (await addPhoto(db, albumId, draft, by));
  if (!added || added.refusal !== null) return;
  if (person) await inTransaction(db, async (tx) => consentOnPaper(tx, added.id, person, { files, at }));
  const photo = await photoById(db, added.id);
  const said = {
    alternative: `Image de démonstration\u00a0: ${alternative}`,
    credit: 'dessin de démonstration',
  };
  if (photo) await readyPhoto(db, photo, { ...said, people: person ? 'consented' : 'nobody' }, by);
}

async function consentOnPaper(
  tx: Database,
  photoId: string,
  personName: string,
  { files, at }: { files: Files; at: Date },
): Promise<void> {
  const signed = await drawn(paper());
  if (!signed) return;
  await noteConsent(tx, {
    photoId,
    personName,
    isMinor: false,
    guardianName: null,
    onSite: true,
    inPrint: true,
    inPacks: false,
    holdsUntil: new Date(at.getTime() + 730 * dayMs),
    paperSha256: await keepFile(tx, files, signed.bytes),
    paperType: 'image/webp',
    notedBy: teller,
    notedAt: at,
  });
}

const drawn = async (svg: string) => renderDraft(await sharp(Buffer.from(svg)).png().toBuffer());
