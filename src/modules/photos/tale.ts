import sharp from 'sharp';
import { allSpaces } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { Files } from '#platform/files/files';
import { render } from '#platform/pictures/render';
import { addPhoto } from './add-photo.ts';
import { front, room } from './scene.ts';

const drawn: [space: number, svg: string, alternative: string][] = [
  [
    0,
    front({ door: '#0b4f52', shutters: '#5d7f86' }),
    'Image de démonstration\u00a0: une façade de pierre, une porte verte, et une rampe à droite de la porte.',
  ],
  [
    0,
    room(),
    'Image de démonstration\u00a0: une salle claire, une longue table avec trois ordinateurs, des livres.',
  ],
  [
    1,
    front({ door: '#8b3f2c', shutters: '#6d8a63' }),
    'Image de démonstration\u00a0: une façade de pierre, une porte rouge, et une rampe à droite de la porte.',
  ],
];

/** Drawn pictures, on invented spaces only: nobody is to believe that a real place looks so. */
export async function tellPhotos(db: Database, now: Date, files: Files): Promise<void> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  for (const [rank, svg, alternative] of drawn) {
    const space = spaces[rank];
    const rendered = await render(await sharp(Buffer.from(svg)).png().toBuffer(), { wide: false });
    if (!space || !rendered) continue;
    const said = { alternative, credit: 'dessin de démonstration' };
    await addPhoto(
      db,
      { ...said, spaceId: space.id, addedBy: 'Démonstration', addedAt: now },
      rendered,
      files,
    );
  }
}
