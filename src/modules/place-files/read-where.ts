import { pairIn, pointOf } from '#platform/written/coordinates';
import { type Cell, type Draft, firstCell, note } from './draft.ts';

/** Where the place is: commune, postal code, point. */
export function readWhere(draft: Draft): void {
  readCommuneCode(draft);
  readPostalCode(draft);
  readCommuneName(draft);
  if (draft.commune.name === null && draft.commune.code === null) readEndOfAddress(draft);
  if (draft.commune.postalCode !== null) draft.fields.postalCode = draft.commune.postalCode;
  readPoint(draft);
}

function readCommuneCode(draft: Draft): void {
  const cell = firstCell(draft, 'communeCode');
  if (!cell) return;
  const code = withZero(cell.text.toUpperCase(), 5);
  if (/^(?:\d{2}|2[AB])\d{3}$/.test(code)) draft.commune.code = code;
  else note(draft, cell.column, 'code-wrong', cell.text);
}

function readPostalCode(draft: Draft): void {
  const cell = firstCell(draft, 'postalCode');
  if (!cell) return;
  const [, code = '', rest = ''] =
    /^(?:F-?)?(\d{2} ?\d{3}|\d{4})(?:\.0+)?(?:\s*[-,]?\s*(\p{L}.*))?$/iu.exec(cell.text) ?? [];
  if (code) draft.commune.postalCode = withZero(code, 5);
  else note(draft, cell.column, 'code-wrong', cell.text);
  if (rest && !/^cedex/i.test(rest)) draft.commune.name = communeIn(rest);
}

function readCommuneName(draft: Draft): void {
  const cell = firstCell(draft, 'communeName');
  if (!cell) return;
  const [, code = '', name = cell.text] = /^(\d{5})\s*[-,]?\s*(.+)$/s.exec(cell.text) ?? [];
  draft.commune.postalCode ??= code || null;
  draft.commune.name = communeIn(name) || draft.commune.name;
}

/** « 12 rue de la Paix, 46000 Cahors »: what stands after the last postal code is the commune. */
function readEndOfAddress(draft: Draft): void {
  const cell = draft.cells.address?.at(-1);
  const found = cell && /^(.*?)[\s,–-]*\b(\d{5})\s+(\p{L}[\p{L}\s'’-]*)(?:,?\s*france)?$/isu.exec(cell.text);
  if (!cell || !found) return;
  draft.commune.postalCode ??= found[2] ?? null;
  draft.commune.name = communeIn(found[3] ?? '') || null;
  cell.text = (found[1] ?? '').trim();
}

const communeIn = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s*\bcedex\b.*$/i, '')
    .trim()
    .slice(0, 100);

/** Spreadsheets take the zero of « 01000 » away, and may write `.0` behind. */
const withZero = (text: string, length: number): string => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/\.0+$/, '');
  return /^\d{4}$/.test(bare) ? bare.padStart(length, '0') : bare;
};

function readPoint(draft: Draft): void {
  const [latitude, longitude, both] = [
    firstCell(draft, 'latitude'),
    firstCell(draft, 'longitude'),
    firstCell(draft, 'coordinates'),
  ];
  const named = latitude && longitude ? [latitude.text, longitude.text] : both && pairIn(both.text);
  const cell: Cell | undefined = latitude ?? longitude ?? both;
  if (!cell) return;
  const { point, trouble } = pointOf(named?.[0] ?? '', named?.[1] ?? '');
  const written = [latitude, longitude, both].flatMap((each) => each?.text ?? []).join(' ');
  if (trouble) note(draft, cell.column, `coordinates-${trouble}`, written);
  else if (!named) note(draft, cell.column, 'coordinates-wrong', written);
  if (point) Object.assign(draft.fields, point);
}
