import { limits, type StructureFields } from '#modules/network/rules';
import { isSiret } from '#platform/forms/fields';
import { type Cell, type Draft, firstCell, note, noteOthers } from './draft.ts';
import { withoutPersons } from './persons.ts';

type Text = 'name' | 'address' | 'addressExtra' | 'summary' | 'description' | 'accessNote' | 'gettingThere';

/** What is said in words, cut where the field ends. */
export function readTexts(draft: Draft): void {
  keepLine(draft, 'name', firstCell(draft, 'name'));
  noteOthers(draft, 'name');
  keepLine(draft, 'address', joined(draft, 'address', ' '));
  keepLine(draft, 'addressExtra', joined(draft, 'addressExtra', ', '));
  keep(draft, 'gettingThere', joined(draft, 'gettingThere', '\n'));
  keep(draft, 'accessNote', joined(draft, 'accessNote', '\n'));
  const summary = firstCell(draft, 'summary');
  const detail = joined(draft, 'description', '\n\n');
  keepLine(draft, 'summary', summary);
  // A summary that is too long is not lost where there is room for it.
  keep(
    draft,
    'description',
    detail ?? (summary && summary.text.length > (limits.summary ?? 0) ? summary : undefined),
  );
  const source = firstCell(draft, 'source');
  if (source) draft.fields.source = cut(source.text, 200);
}

function joined(draft: Draft, target: Text, separator: string): Cell | undefined {
  const cells = draft.cells[target] ?? [];
  const texts = [...new Set(cells.map(({ text }) => text))].filter((text) => text !== '');
  return cells[0] && texts.length > 0 ? { column: cells[0].column, text: texts.join(separator) } : undefined;
}

function keepLine(draft: Draft, field: Text, cell: Cell | undefined): void {
  if (cell) keep(draft, field, { ...cell, text: cell.text.replace(/\s*\n\s*/g, ' ').replace(/ {2,}/g, ' ') });
}

function keep(draft: Draft, field: Text, cell: Cell | undefined): void {
  if (!cell) return;
  const text = field === 'name' ? cell.text : withoutPersons(draft, cell);
  const most = limits[field] as number;
  if (text.length > most) note(draft, cell.column, 'cut', text);
  if (text !== '') (draft.fields as Record<Text, string>)[field] = cut(text, most);
}

/** Never in the middle of a character. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : `${text
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;

/** Who runs the place: its name, and its number when it is one. */
export function readStructure(draft: Draft): void {
  const structure: Partial<StructureFields> = draft.structure;
  const parent = firstCell(draft, 'structureName');
  const parentDigits = parent?.text.replace(/[\s.]/g, '') ?? '';
  if (parent && !/^\d{9,14}$/.test(parentDigits)) {
    const name = parent.text.replace(/\s+/g, ' ');
    if (name.length > 200) note(draft, parent.column, 'cut', name);
    structure.structureName = cut(name, 200);
  }
  const own = firstCell(draft, 'structureSiret');
  for (const cell of [own, parent && /^\d{9,14}$/.test(parentDigits) ? parent : undefined])
    readSiret(draft, cell);
}

function readSiret(draft: Draft, cell: Cell | undefined): void {
  const written = cell?.text.replace(/[\s.\u00a0\u202f]/g, '') ?? '';
  if (!cell || /^0*$/.test(written)) return;
  const digits = /^\d{13}$/.test(written) ? `0${written}` : written;
  if (/^(?:W\d{9}|\d{9}|\d{6,7}(?:\d{3})?)$/i.test(written)) note(draft, cell.column, 'not-kept', cell.text);
  else if (!/^\d{14}$/.test(digits) || !isSiret(digits)) note(draft, cell.column, 'siret-wrong', cell.text);
  else draft.structure.structureSiret ??= digits;
}
