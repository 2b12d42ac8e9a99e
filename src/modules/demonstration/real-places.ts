import { addSpaces, addStructure } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import places from './data/france-services.json';

type Place = (typeof places)[number];

/** Enters the 24 France Services of the Lot, as the State published them: nothing is added to what is known. */
export async function tellRealPlaces(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    const structures = new Map<string, string>();
    const spaces: NewSpace[] = [];
    for (const place of places) {
      const name = place.structure_parente;
      if (name && !structures.has(name)) structures.set(name, await addStructure(tx, { name }));
      spaces.push({ ...realPlace(place), structureId: structures.get(name) ?? null });
    }
    await addSpaces(tx, spaces, { actor: { id: null, name: 'France services' }, now });
  });
}

function realPlace(place: Place): NewSpace {
  return {
    status: 'published',
    fictitious: false,
    identifiers: [{ scheme: 'france-services', value: place.id.replace('France-Services_', '') }],
    name: place.nom,
    communeCode: place.code_insee,
    postalCode: place.code_postal,
    address: place.adresse,
    addressExtra: place.complement_adresse || null,
    latitude: Number(place.latitude),
    longitude: Number(place.longitude),
    phone: place.telephone || null,
    email: place.courriels || null,
    website: place.site_web || null,
    hours: place.horaires ? `${place.horaires}; PH off` : null,
    typologies: listed(place.typologie),
    itinerancy: listed(place.itinerance),
    services: listed(place.services) as NonNullable<NewSpace['services']>,
    fees: listed(place.frais_a_charge),
    programmes: listed(place.dispositif_programmes_nationaux),
    accessModes: listed(place.modalites_acces),
    supportModes: listed(place.modalites_accompagnement),
    source: place.source,
    sourceOn: place.date_maj,
  };
}

const listed = (text: string): string[] => (text === '' ? [] : text.split('|'));
