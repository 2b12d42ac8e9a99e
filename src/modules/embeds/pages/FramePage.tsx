import { raw } from 'hono/html';
import type { Page } from '#platform/page';
import type { Shown, ShownSpace } from '../shown.ts';

/** The list alone, for another site's frame: no header, no script, and links that open over the whole window. */
export const FramePage = ({ page, shown }: { page: Page; shown: Shown }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={page.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${shown.title} – ${page.network.name}`}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={page.asset('src/browser/embed.css')} />
        {raw(`<style>${frameStyle(shown)}</style>`)}
      </head>
      <body>
        <main class="annuaire">
          <h1 class="title">{shown.title}</h1>
          {shown.nothing ? (
            <p>{shown.nothing}</p>
          ) : (
            <ul>
              {shown.spaces.map((space) => (
                <Line page={page} space={space} />
              ))}
            </ul>
          )}
          {shown.map && (
            <img
              src={pathOf(shown.map.url)}
              alt={shown.map.words}
              width={shown.map.width}
              height={shown.map.height}
            />
          )}
          <p class="all">
            <a href={shown.all.url} target="_top">
              {shown.all.words}
            </a>
          </p>
          <p class="source">
            <a href={shown.network.url} target="_top">
              {shown.network.name}
            </a>
          </p>
        </main>
      </body>
    </html>
  </>
);

/** The host's colours, as tokens of the sheet. */
export const frameStyle = ({ colours }: Shown): string =>
  `:root{${Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`;

const Line = ({ page, space }: { page: Page; space: ShownSpace }) => (
  <li>
    <h2 class="name">
      <a href={space.url} target="_top">
        {space.name}
      </a>
    </h2>
    <p>{space.place}</p>
    <p>
      <span class={`state ${space.knot}`}>{space.state}</span> {space.detail}
      {space.reason && (
        <>
          {' '}
          (<span lang={page.network.lang}>{space.reason}</span>)
        </>
      )}
    </p>
    {space.phone && (
      <p class="phone">
        <a href={space.phone.url} target="_top">
          {space.phone.words}
        </a>
      </p>
    )}
  </li>
);

/** The policy of a frame allows pictures of its own origin, whatever name it was asked by. */
const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '');
