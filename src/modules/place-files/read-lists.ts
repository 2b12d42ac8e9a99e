import { type ListField, type Target, valuesIn } from '#modules/place-formats/rules';
import { type Cell, type Draft, firstCell, note } from './draft.ts';

/** « 6 », « 6 postes »: how many computers there are. */
function readComputers(draft: Draft): void {
  const cell = firstCell(draft, 'computers');
  if (!cell) return;
  const [, count = ''] = /^(\d{1,3})(?:[.,]0+)?(?:\s+\p{L}.*)?$/u.exec(cell.text) ?? [];
  if (!count) note(draft, cell.column, 'number-wrong', cell.text);
  else if (Number(count) > 0) draft.fields.equipment = { computer: Number(count) };
}

/** The lists of values. What older files call labels are programmes and trainings today, or stay labels. */
export function readLists(draft: Draft): void {
  for (const [target, fields] of lists)
    for (const cell of draft.cells[target] ?? []) readList(draft, cell, fields);
  for (const cell of draft.cells.labels ?? [])
    for (const label of readList(draft, cell, ['programmes', 'trainings'], false))
      addLabel(draft, cell, label);
  readComputers(draft);
  for (const cell of draft.cells.networks ?? []) readNetworks(draft, cell);
  for (const cell of draft.cells.otherLabels ?? [])
    for (const label of cell.text.split(/[|;\n]/)) addLabel(draft, cell, label);
}

const lists: [Target, ListField[]][] = [
  ['typologies', ['typologies']],
  ['itinerancy', ['itinerancy']],
  ['services', ['services']],
  ['themes', ['services']],
  ['publics', ['publics', 'specialCare']],
  ['fees', ['fees']],
  ['accessModes', ['accessModes']],
  ['supportModes', ['supportModes']],
  [
    'categories',
    ['services', 'publics', 'specialCare', 'fees', 'programmes', 'trainings', 'supportModes', 'typologies'],
  ],
];

/** Adds the values that are known; answers those that are not, which are noted unless they have another place. */
function readList(draft: Draft, cell: Cell, fields: readonly ListField[], isNoted = true): string[] {
  const { values, guessed, unknown, dropped } = valuesIn(cell.text, fields);
  const lists: Partial<Record<ListField, string[]>> = draft.fields as Record<ListField, string[]>;
  for (const { field, value } of values) {
    lists[field] ??= [];
    if (!lists[field].includes(value)) lists[field].push(value);
  }
  for (const piece of guessed) note(draft, cell.column, 'guessed', piece);
  for (const value of dropped) note(draft, cell.column, 'not-kept', value);
  if (isNoted) for (const value of unknown) note(draft, cell.column, 'unknown-value', value);
  return unknown;
}

/** A network of data·inclusion may say what a place is, which programme it is of, or both. */
function readNetworks(draft: Draft, cell: Cell): void {
  const programmes = readList(draft, cell, ['programmes', 'trainings'], false);
  const kinds = readList(draft, cell, ['typologies'], false);
  for (const value of kinds.filter((each) => programmes.includes(each)))
    note(draft, cell.column, 'unknown-value', value);
}

const longestLabel = 150;

function addLabel(draft: Draft, { column }: Cell, written: string): void {
  const label = written.replace(/\s+/g, ' ').trim();
  if (label === '') return;
  if (label.length > longestLabel) note(draft, column, 'cut', label);
  const kept = label.slice(0, longestLabel);
  draft.fields.otherLabels ??= [];
  if (!draft.fields.otherLabels.includes(kept)) draft.fields.otherLabels.push(kept);
}
