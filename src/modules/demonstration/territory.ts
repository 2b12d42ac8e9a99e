import { setTerritory, type Territory } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import communes from './data/communes.json';
import epcis from './data/epcis.json';
import outline from './data/outline.json';
import rivers from './data/rivers.json';

/** The Lot: its 312 communes, their groupings, its outline and its three rivers. */
export const lot: Territory = { communes, epcis, shapes: { outline, rivers } };

/** Draws the territory on which the rest is told. */
export const tellTerritory = (db: Database): Promise<void> =>
  inTransaction(db, (tx) => setTerritory(tx, lot));
