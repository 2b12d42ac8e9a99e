import { resultsMesh } from '#modules/map/rules';
import type { Page } from '#platform/page';
import { Icon } from '#ui/Icon';
import { Mesh } from '#ui/Mesh';
import { State } from '#ui/State';
import type { Found } from '../find.ts';
import type { FoundMap } from '../map.ts';
import type { Messages } from '../messages.fr.ts';
import { queryOf } from '../search.ts';

export interface MapPanelProps {
  page: Page;
  t: Messages;
  found: Found;
  /** Null while nobody asked for the map. */
  map: FoundMap | null;
  /** Where tiles come from, when the network has some. */
  tiles: string | null;
}

/** A map on demand: a drawing for everybody, which a script makes alive. The list below says the same. */
export function MapPanel({ page, t, found, map, tiles }: MapPanelProps) {
  const other = page.href('/annuaire') + queryOf({ ...found.search, withMap: map === null });
  return (
    <div class={map === null ? 'map on-screen' : 'map'} id="carte">
      <p class="map-toggle on-screen">
        <a href={map === null ? `${other}#carte` : other}>
          <Icon name="map" />
          {map === null ? t.map.show : t.map.hide}
        </a>{' '}
        {map === null && <small>{t.map.weight}</small>}
      </p>
      {map && <OpenMap page={page} t={t} found={found} map={map} tiles={tiles} />}
    </div>
  );
}

function OpenMap({ page, t, found, map, tiles }: MapPanelProps & { map: FoundMap }) {
  const { place, spaces } = found;
  const near =
    place.is === 'here' ? { ...place.commune, km: Math.max(...spaces.map(({ km }) => km ?? 0)) } : null;
  const listed = new Set(spaces.map(({ spaceId }) => spaceId));
  return (
    <>
      <script type="module" src={page.asset('src/modules/map/elements/space-map.ts')} />
      <space-map
        data-source={
          page.href('/annuaire/carte.json') + queryOf({ ...found.search, page: 1, withMap: false })
        }
        data-near={near ? String(spaces.length) : undefined}
        data-here={
          place.is === 'here' ? JSON.stringify(place.commune, ['name', 'latitude', 'longitude']) : undefined
        }
        data-tiles={tiles ?? undefined}
        data-see={t.map.see}
        data-zoom-in={t.map.zoomIn}
        data-zoom-out={t.map.zoomOut}
      >
        <div class="map-drawing">
          <Mesh
            {...resultsMesh(map.knots, map.shapes, { near, isNamed: ({ spaceId }) => listed.has(spaceId) })}
            title={t.map.title(t.spaces(found.total))}
          />
        </div>
        <p class="map-key">
          <State knot="full">{t.map.open}</State> <State knot="half">{t.map.appointment}</State>{' '}
          <State knot="hollow">{t.map.closed}</State>
          <small>{t.map.same}</small>
        </p>
      </space-map>
    </>
  );
}
