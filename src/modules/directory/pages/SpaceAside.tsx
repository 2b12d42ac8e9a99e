import type { State as SpaceState } from '#modules/hours/rules';
import { distanceKm } from '#modules/network/rules';
import { Mesh } from '#ui/Mesh';
import { formatDistance } from '../distance-words.ts';
import { closeMesh } from '../mesh-of.ts';
import { QrCode } from './QrCode.tsx';
import type { InSpace } from './SpaceHead.tsx';
import { StateWord, wordsOfState } from './StateOf.tsx';

/** Where it is, who welcomes people, how to write, what else is near, and the page to take away. */
export const SpaceAside = (props: InSpace) => (
  <aside class="stack">
    <Plan {...props} />
    <Team {...props} />
    <Contact {...props} />
    <Nearby {...props} />
    <div class="panel take-away">
      <QrCode text={props.page.absolute(props.page.path)} />
      <p class="meta">{props.t.space.qr}</p>
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
        title={t.space.map(space.communeName)}
      />
      <figcaption>
        <a href={route}>{t.space.route}</a>{' '}
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

const Team = ({ t, sheet }: InSpace) =>
  sheet.team.length === 0 ? null : (
    <section>
      <h2>{t.space.team}</h2>
      <ul class="plain">
        {sheet.team.map(({ name, title, presence }) => (
          <li lang="fr">
            <b>{name}</b>
            {title && `, ${title}`}
            {presence && <br />}
            {presence}
          </li>
        ))}
      </ul>
    </section>
  );

function Contact({ page, t, sheet: { space } }: InSpace) {
  return (
    <section>
      <h2>{t.space.contact}</h2>
      <ul class="plain">
        {space.email && (
          <li>
            {t.space.email} <a href={`mailto:${space.email}`}>{space.email}</a>
          </li>
        )}
        {space.website && (
          <li>
            {t.space.website}{' '}
            <a class="u-url" href={space.website}>
              {new URL(space.website).host}
            </a>
          </li>
        )}
        {space.structureName && (
          <li>
            {t.space.runBy} <span class="p-org">{space.structureName}</span>
          </li>
        )}
        <li class="on-screen">
          <a href={page.href(`/annuaire/${space.slug}/contact.vcf`)}>{t.space.vcard}</a>
        </li>
      </ul>
    </section>
  );
}

function StateLine({ page, state }: { page: InSpace['page']; state: SpaceState }) {
  const words = wordsOfState(page, state);
  return (
    <>
      <br />
      <StateWord words={words} /> {words.detail}
    </>
  );
}

export const Nearby = ({ page, t, sheet }: InSpace) =>
  sheet.nearby.length === 0 ? null : (
    <section>
      <h2>{t.space.nearby}</h2>
      <ul class="plain">
        {sheet.nearby.map(({ knot, state }) => (
          <li>
            <a href={page.href(`/annuaire/${knot.slug}`)}>{knot.name}</a>,{' '}
            {formatDistance(distanceKm(sheet.space, knot))}
            {state && <StateLine page={page} state={state} />}
          </li>
        ))}
      </ul>
    </section>
  );
