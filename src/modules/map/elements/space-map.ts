// <space-map data-source data-tiles data-zoom-in data-zoom-out data-see>: the drawing inside it becomes a map.
import type * as Leaflet from 'leaflet';
import type { SpaceProperties } from '../geojson.ts';
import { together } from './knots-together.ts';
import leafletStyle from './leaflet.css?url';
import { cardOf, knotIcon, nameOf, stateOf } from './map-card.ts';

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
    map.fitBounds(boundsFor(leaflet, spaces, this.dataset.near), { padding: [30, 30], maxZoom: 13 });
    const knots = leaflet.layerGroup().addTo(map);
    const tie = () => this.tieKnots(leaflet, { map, knots }, spaces);
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
    { map, knots }: { map: Leaflet.Map; knots: Leaflet.LayerGroup },
    spaces: readonly Space[],
  ): void {
    knots.clearLayers();
    const points = spaces.map(({ geometry: { coordinates }, properties }) => {
      const [longitude = 0, latitude = 0] = coordinates;
      return { ...map.project([latitude, longitude]), latitude, longitude, properties };
    });
    for (const group of together(points, knotSize)) {
      const [{ latitude, longitude }] = group;
      const those = group.map(({ properties }) => properties);
      this.knotOf(leaflet, [latitude, longitude], those).addTo(knots);
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

/** All the spaces found, or those of the list's first page when somebody is somewhere. */
function boundsFor(
  leaflet: typeof Leaflet,
  spaces: readonly Space[],
  near: string | undefined,
): Leaflet.LatLngBounds {
  const shown = near ? spaces.slice(0, Number(near)) : spaces;
  return leaflet.latLngBounds(
    shown.map(({ geometry: { coordinates } }) => [coordinates[1] ?? 0, coordinates[0] ?? 0]),
  );
}

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
