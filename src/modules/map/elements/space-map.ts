// <space-map data-source data-near data-here data-tiles data-zoom-in data-zoom-out data-see>: its drawing becomes a map.
import type * as Leaflet from 'leaflet';
import type { SpaceProperties } from '../geojson.ts';
import { together } from './knots-together.ts';
import leafletStyle from './leaflet.css?url';
import { cardOf, knotIcon, nameOf, stateOf } from './map-card.ts';
import { nameElement, namesAt } from './map-names.ts';

type Space = GeoJSON.Feature<GeoJSON.Point, SpaceProperties>;

class SpaceMap extends HTMLElement {
  async connectedCallback(): Promise<void> {
    // The script is small and waits for nobody; what is heavy comes only now, after the visitor asked for a map.
    const [leaflet, answer] = await Promise.all([
      import('leaflet'),
      fetch(this.dataset.source ?? ''),
      styled(leafletStyle),
    ]);
    if (answer.ok) this.draw(leaflet, (await answer.json()) as GeoJSON.FeatureCollection);
  }

  private draw(leaflet: typeof Leaflet, { features }: GeoJSON.FeatureCollection): void {
    const frame = document.createElement('div');
    frame.className = 'map-frame';
    this.querySelector('.map-drawing')?.replaceWith(frame);

    const hasTiles = this.dataset.tiles !== undefined;
    // Tiles are sharp at whole zooms only; without them the territory may fill the frame.
    const map = leaflet.map(frame, {
      // Words that fade in cannot be read meanwhile.
      fadeAnimation: false,
      zoomControl: false,
      attributionControl: hasTiles,
      zoomSnap: hasTiles ? 1 : 0.25,
    });
    leaflet.control
      .zoom({
        position: 'topright',
        zoomInTitle: this.dataset.zoomIn,
        zoomOutTitle: this.dataset.zoomOut,
      } as Leaflet.Control.ZoomOptions)
      .addTo(map);
    this.layGround(leaflet, map, features);
    const spaces = features.filter((feature): feature is Space => feature.properties?.kind === 'space');
    const here: Here | null = this.dataset.here ? JSON.parse(this.dataset.here) : null;
    const seen = here ? spaces.slice(0, Number(this.dataset.near)) : spaces;
    map.fitBounds(boundsFor(leaflet, seen, here), { padding: [30, 30], maxZoom: 13 });
    if (here) markHere(leaflet, here).addTo(map);
    const knots = leaflet.layerGroup().addTo(map);
    const tie = () => this.tieKnots(leaflet, { map, knots, here }, spaces);
    map.on('zoomend', tie);
    map.on('popupopen', () => this.toggleAttribute('data-reading', true));
    map.on('popupclose', () => this.toggleAttribute('data-reading', false));
    tie();
  }

  /** Tiles when the network has some, else the territory alone; then the threads between neighbours. */
  private layGround(leaflet: typeof Leaflet, map: Leaflet.Map, features: GeoJSON.Feature[]): void {
    const lay = (kind: string) => {
      const style = { interactive: false, className: `map-${kind}` } as Leaflet.GeoJSONOptions;
      leaflet
        .geoJSON(
          features.filter((feature) => feature.properties?.kind === kind),
          style,
        )
        .addTo(map);
    };
    if (this.dataset.tiles) {
      const attribution = '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';
      leaflet.tileLayer(this.dataset.tiles, { maxZoom: 19, attribution }).addTo(map);
    } else {
      lay('territory');
    }
    lay('threads');
  }

  /** One knot for the spaces that would hide each other at this zoom. */
  private tieKnots(
    leaflet: typeof Leaflet,
    { map, knots, here }: { map: Leaflet.Map; knots: Leaflet.LayerGroup; here: Here | null },
    spaces: readonly Space[],
  ): void {
    knots.clearLayers();
    const points = spaces.map(({ geometry: { coordinates }, properties }) => {
      const [longitude = 0, latitude = 0] = coordinates;
      return { ...map.project([latitude, longitude]), latitude, longitude, properties };
    });
    const groups = together(points, knotSize);
    for (const group of groups) {
      const [{ latitude, longitude }] = group;
      const those = group.map(({ properties }) => properties);
      this.knotOf(leaflet, [latitude, longitude], those).addTo(knots);
    }
    // Tiles have their own names.
    if (this.dataset.tiles) return;
    const towns = groups.map((group) => ({ x: group[0].x, y: group[0].y, name: townOf(group) }));
    const asked = here ? [{ ...map.project([here.latitude, here.longitude]), name: here.name }] : [];
    for (const placed of namesAt([...asked, ...towns])) {
      const icon = leaflet.divIcon({ className: 'map-name', html: nameElement(placed), iconSize: [0, 0] });
      leaflet
        .marker(map.unproject([placed.x, placed.y]), { icon, interactive: false, keyboard: false })
        .addTo(knots);
    }
  }

  private knotOf(
    leaflet: typeof Leaflet,
    at: Leaflet.LatLngTuple,
    spaces: readonly SpaceProperties[],
  ): Leaflet.Marker {
    const className = `map-knot ${stateOf(spaces)}`;
    const icon = leaflet.divIcon({
      className,
      html: knotIcon(spaces.length),
      iconSize: [knotSize, knotSize],
    });
    const marker = leaflet.marker(at, { icon, title: nameOf(spaces), alt: nameOf(spaces) });
    const card = () => cardOf(spaces, this.dataset.see ?? '');
    const maxWidth = Math.min(320, this.clientWidth - 90);
    marker.bindPopup(card, { closeButton: false, maxWidth, maxHeight: 260 });
    // With a keyboard the card's link is what comes next; Escape, or closing, gives the knot back.
    marker.on('popupopen', ({ popup }) => {
      const shown = popup.getElement();
      shown?.querySelector('a')?.focus({ preventScroll: true });
      shown?.addEventListener('keydown', ({ key }) => key === 'Escape' && popup.close());
    });
    marker.on('popupclose', () => marker.getElement()?.focus({ preventScroll: true }));
    return marker;
  }
}

/** A finger's width, in pixels. */
const knotSize = 44;

/** The name of a knot: the largest commune of its spaces, by which people know where they are. */
function townOf(group: readonly { properties: SpaceProperties }[]): string {
  const [largest] = group.map(({ properties }) => properties).sort((one, other) => other.size - one.size);
  return largest?.commune ?? '';
}

/** The place that was asked for. */
interface Here {
  name: string;
  latitude: number;
  longitude: number;
}

/** These spaces, in a frame whose middle is where somebody is: zooming in stays there. */
function boundsFor(
  leaflet: typeof Leaflet,
  spaces: readonly Space[],
  here: Here | null,
): Leaflet.LatLngBounds {
  const points = spaces.map(
    ({ geometry: { coordinates } }): Leaflet.LatLngTuple => [coordinates[1] ?? 0, coordinates[0] ?? 0],
  );
  const across = here
    ? points.map(
        ([latitude, longitude]): Leaflet.LatLngTuple => [
          2 * here.latitude - latitude,
          2 * here.longitude - longitude,
        ],
      )
    : [];
  return leaflet.latLngBounds([...points, ...across]);
}

/** Where one looks from; the knots say all that there is to say of it. */
const markHere = (leaflet: typeof Leaflet, { latitude, longitude }: Here): Leaflet.CircleMarker =>
  leaflet.circleMarker([latitude, longitude], { className: 'map-here', radius: 7, interactive: false });

function styled(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href,
      onload: resolve,
      onerror: resolve,
    });
    document.head.append(link);
  });
}

customElements.define('space-map', SpaceMap);
