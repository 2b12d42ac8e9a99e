import { sql } from 'kysely';
import { writeContacts } from './contacts.ts';
import type { Asked, OpenFile } from './file.ts';
import type { Publishing } from './inclusion-place.ts';
import { servicesOf } from './inclusion-service.ts';
import { structureOf } from './inclusion-structure.ts';
import { between, jsonList, type Line, linesOf } from './line.ts';
import { writeSpreadsheet } from './spreadsheet.ts';
import { jsonTable, lineTable, standardTable } from './standard-store.ts';

const places = 'lieux-de-mediation-numerique';

/** Every file, in the order in which they are shown. */
export const openFiles: readonly OpenFile[] = [
  {
    name: 'csv',
    path: '/annuaire.csv',
    type: 'text/csv; charset=utf-8; header=present',
    subject: places,
    read: 'csv',
    question: standardTable,
  },
  {
    name: 'json',
    path: '/annuaire.json',
    type: 'application/json; charset=utf-8',
    subject: places,
    read: 'lines',
    question: (db, asked) => jsonTable(db, asked, sql`json_strip_nulls(to_json(row))`),
    write: (rows) => between('[\n', rows, ']\n'),
  },
  {
    name: 'geojson',
    path: '/annuaire.geojson',
    type: 'application/geo+json; charset=utf-8',
    subject: places,
    read: 'lines',
    question: (db, asked) => jsonTable(db, asked, feature(asked)),
    write: (rows) => between('{"type":"FeatureCollection","features":[\n', rows, ']}\n'),
  },
  {
    name: 'vcf',
    path: '/annuaire.vcf',
    type: 'text/vcard; charset=utf-8',
    subject: places,
    read: 'lines',
    question: lineTable,
    write: writeContacts,
  },
  {
    name: 'structures',
    path: '/data-inclusion/structures.json',
    type: 'application/json; charset=utf-8',
    subject: 'data-inclusion-structures',
    read: 'lines',
    question: lineTable,
    write: inclusion((line, publishing) => [structureOf(line, publishing)]),
  },
  {
    name: 'services',
    path: '/data-inclusion/services.json',
    type: 'application/json; charset=utf-8',
    subject: 'data-inclusion-services',
    read: 'lines',
    question: lineTable,
    write: inclusion(servicesOf),
  },
];

/** The same columns as the CSV, for whoever opens it with a spreadsheet: `?tableur=1`. */
export const spreadsheet: OpenFile = {
  name: 'tableur',
  path: '/annuaire.csv',
  type: 'text/csv; charset=utf-8; header=present',
  subject: `tableur-${places}`,
  read: 'lines',
  question: lineTable,
  write: writeSpreadsheet,
};

const feature = ({ pages }: Asked) => sql`json_build_object('type', 'Feature', 'id', row.id,
  'geometry', json_build_object('type', 'Point', 'coordinates', json_build_array(row.longitude, row.latitude)),
  'properties', json_strip_nulls(to_json(row))::jsonb - 'latitude' - 'longitude'
    || jsonb_build_object('fiche', ${pages}::text || space.slug))`;

function inclusion(make: (line: Line, publishing: Publishing) => object[]) {
  return async function* (rows: AsyncIterable<Uint8Array>, { pages, publisher }: Asked) {
    async function* things() {
      for await (const line of linesOf(rows)) yield* make(line, { pages, source: publisher.slug });
    }
    yield* jsonList(things());
  };
}
