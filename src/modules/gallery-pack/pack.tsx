import type { ListedAlbum } from '#modules/gallery';
import { albumPath } from '#modules/gallery/rules';
import type { Files } from '#platform/files/files';
import { offlinePage } from '#platform/offline-page';
import type { Page } from '#platform/page';
import { slugOf } from '#platform/slug';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { ZipEntry } from '#platform/zip';
import type { PackedPhoto } from './store.ts';
import { words } from './words.ts';

interface Kept extends PackedPhoto {
  name: string;
}

/** An album as a folder that opens without a network and without a script. */
export function pack(
  page: Page,
  album: ListedAlbum,
  { photos, files }: { photos: readonly PackedPhoto[]; files: Files },
): ZipEntry[] {
  const kept = photos.map((photo, rank) => ({ ...photo, name: `photos/${nameOf(photo, rank + 1)}` }));
  const html = offlinePage({
    lang: page.lang,
    title: album.title,
    body: String(<Album page={page} album={album} photos={kept} />),
    style,
  });
  return [
    { name: 'index.html', bytes: Buffer.from(html) },
    ...kept.map(({ name, sha256 }) => ({ name, bytes: () => files.get(page.network.slug, sha256) })),
  ];
}

const longestName = 40;

/** « 003-deux-mains-tiennent-un-tournevis.jpg » */
function nameOf({ alternative }: PackedPhoto, rank: number): string {
  const said = slugOf(alternative).slice(0, longestName).replace(/-$/, '');
  return `${[String(rank).padStart(3, '0'), said].filter(Boolean).join('-')}.jpg`;
}

function Album({ page, album, photos }: { page: Page; album: ListedAlbum; photos: readonly Kept[] }) {
  const { lang, network, now } = page;
  const t = words(lang);
  const day = (moment: Date): string => formatDateWithYear(lang, dateOf(moment, network.zone));
  const ends = photos.flatMap(({ until }) => until?.getTime() ?? []);
  const address = page.absolute(albumPath(album));
  return (
    <>
      <h1>{album.title}</h1>
      <p>{`${album.spaceName}, ${album.communeName}`}</p>
      {album.summary && <p>{album.summary}</p>}
      {ends.length > 0 && (
        <p>
          <strong>{t.until(day(new Date(Math.min(...ends) - 1)))}</strong>
        </p>
      )}
      {photos.map(({ name, width, height, alternative, credit, isPrinted }) => (
        <figure class={isPrinted ? undefined : 'on-screen'}>
          <img src={name} width={width} height={height} alt={alternative} />
          <figcaption>
            {alternative}
            {credit && ` ${t.credit(credit)}`}
          </figcaption>
        </figure>
      ))}
      <hr />
      <p>
        {t.taken(day(now))} <a href={address}>{address}</a>. {t.itIsMe}
      </p>
    </>
  );
}

const style = `
figure{margin:2rem 0}
img{display:block;width:100%;height:auto}
figcaption{padding-top:.5rem}
@media print{.on-screen{display:none}figure{break-inside:avoid}}
`;
