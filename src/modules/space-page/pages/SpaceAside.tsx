import type { State as SpaceState } from '#modules/hours/rules';
import { closeMesh, lookOf, stateOnPage } from '#modules/map/rules';
import { distanceKm } from '#modules/network/rules';
import { formatDistance } from '#platform/distance-words';
import { Mesh } from '#ui/Mesh';
import { Phones } from '#ui/Phones';
import { QrCode } from '#ui/QrCode';
import { State } from '#ui/State';
import { spacePath } from '../space-path.ts';
import type { InSpace } from './SpaceHead.tsx';

/** Where it is, who welcomes people, how to write, what else is near, and the page to take away. */
export const SpaceAside = (props: InSpace) => (
  <aside class="stack">
    <Plan {...props} />
    <Team {...props} />
    <Contact {...props} />
    <Nearby {...props} />
    <div class="panel take-away">
      <QrCode text={props.page.absolute(props.page.path)} />
      <p class="meta">{props.t.qr}</p>
    </div>
  </aside>
);

function Plan({ t, sheet }: InSpace) {
  const { space, around, shapes } = sheet;
  const route = `https://www.openstreetmap.org/directions?to=${space.latitude}%2C${space.longitude}`;
  return (
    <figure class="framed">
      <Mesh
        {...closeMesh(around, shapes, { ...space, spaceId: space.id, commune: space.communeName })}
        title={t.map(space.communeName)}
      />
      <figcaption>
        <a href={route}>{t.route}</a>{' '}
        <span class="number">
          <data class="p-latitude" value={String(space.latitude)}>
            {space.latitude.toFixed(4)}
          </data>
          ,{' '}
          <data class="p-longitude" value={String(space.longitude)}>
            {space.longitude.toFixed(4)}
          </data>
        </span>
      </figcaption>
    </figure>
  );
}

const Team = ({ page, t, sheet }: InSpace) =>
  sheet.team.length === 0 ? null : (
    <section>
      <h2>{t.team}</h2>
      <ul class="plain">
        {sheet.team.map(({ name, title, presence }) => (
          <li lang={page.network.lang}>
            <b>{name}</b>
            {title && `, ${title}`}
            {presence && <br />}
            {presence && <Phones>{presence}</Phones>}
          </li>
        ))}
      </ul>
    </section>
  );

function Contact({ page, t, sheet: { space } }: InSpace) {
  return (
    <section>
      <h2>{t.contact}</h2>
      <ul class="plain">
        {space.email && (
          <li>
            {t.email} <a href={`mailto:${space.email}`}>{space.email}</a>
          </li>
        )}
        {space.website && (
          <li>
            {t.website}{' '}
            <a class="u-url" href={space.website}>
              {new URL(space.website).host}
            </a>
          </li>
        )}
        {space.structureName && (
          <li>
            {t.runBy} <span class="p-org">{space.structureName}</span>
          </li>
        )}
        <li class="on-screen">
          <a href={page.href(`${spacePath(space.slug)}/contact.vcf`)}>{t.vcard}</a>
        </li>
      </ul>
    </section>
  );
}

function StateLine({ page, state }: { page: InSpace['page']; state: SpaceState }) {
  const words = stateOnPage(page, state);
  return (
    <span class="on-screen">
      <br />
      <State knot={lookOf[words.is]}>{words.word}</State> {words.detail}
    </span>
  );
}

export const Nearby = ({ page, t, sheet }: InSpace) =>
  sheet.nearby.length === 0 ? null : (
    <section>
      <h2>{t.nearby}</h2>
      <ul class="plain">
        {sheet.nearby.map(({ knot, state }) => (
          <li>
            <a href={page.href(spacePath(knot.slug))}>{knot.name}</a>,{' '}
            {formatDistance(distanceKm(sheet.space, knot))}
            {state && <StateLine page={page} state={state} />}
          </li>
        ))}
      </ul>
    </section>
  );
