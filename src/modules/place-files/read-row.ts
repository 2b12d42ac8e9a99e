import { franceServicesFields, type Source, type Target } from '#modules/place-formats/rules';
import { holdsSocialSecurityNumber } from '#platform/forms/social-security';
import { cleaned } from '#platform/table-files/clean-text';
import type { TableRecord } from '#platform/table-files/table-record';
import { dateIn } from '#platform/written/days';
import { type Draft, firstCell, leaveOut, note } from './draft.ts';
import { identifiersIn } from './identifiers.ts';
import { leavePersonsOut } from './persons.ts';
import type { ReadingOptions, Row, RowRefusal } from './place-file.ts';
import { readComment } from './read-comment.ts';
import { readContact } from './read-contact.ts';
import { readOpening } from './read-hours.ts';
import { readLists } from './read-lists.ts';
import { readStructure, readTexts } from './read-texts.ts';
import { readWhere } from './read-where.ts';

export interface RowReading extends Pick<ReadingOptions, 'withPersonal' | 'scheme' | 'today'> {
  source: Source;
  targetOf: (column: string) => Target | null;
}

/** Understands one record: what it says of a place, what was mended or left out, or why nothing can be made of it. */
export function readRow(record: TableRecord, reading: RowReading): Row {
  const { row: line } = record;
  const draft = newDraft(reading);
  readCells(draft, record, reading.targetOf);
  if (reading.source === 'france-services')
    Object.assign(draft.fields, structuredClone(franceServicesFields));
  for (const read of [
    readWhere,
    readComment,
    readStructure,
    readTexts,
    readContact,
    readOpening,
    readLists,
    leavePersonsOut,
    readRest,
  ])
    read(draft);
  const raw = { ...record.cells, ...draft.bared };
  const reason = record.trouble ?? refusalOf(draft, record);
  if (reason)
    return { line, raw, reason, ...(record.endsBefore === null ? {} : { column: record.endsBefore }) };
  if (record.endsBefore !== null) note(draft, record.endsBefore, 'columns-missing');
  const { identifiers, fields, commune, structure, updatedOn, notes } = draft;
  return {
    line,
    raw,
    identifier: identifiers[0] ?? null,
    otherIdentifiers: identifiers.slice(1),
    fields,
    commune,
    structure,
    updatedOn,
    notes,
  };
}

const newDraft = ({ withPersonal = false, scheme, source, today }: RowReading): Draft => ({
  cells: {},
  others: [],
  withPersonal,
  today,
  scheme: source === 'france-services' ? 'france-services' : (scheme ?? null),
  identifiers: [],
  fields: {},
  commune: { code: null, name: null, postalCode: null },
  structure: {},
  updatedOn: null,
  notes: [],
  bared: {},
});

function readCells(draft: Draft, { cells }: TableRecord, targetOf: RowReading['targetOf']): void {
  for (const [column, written] of Object.entries(cells)) {
    if (written === '') continue;
    const { text, mended } = cleaned(written);
    if (text.length > 14 && holdsSocialSecurityNumber(text)) {
      leaveOut(draft, { column, text }, 'secret');
      continue;
    }
    const target = targetOf(column);
    if (text === '') continue;
    if (target === null || target === 'ignored') {
      draft.others.push({ column, text });
      continue;
    }
    for (const kind of mended) note(draft, column, kind, text);
    draft.cells[target] ??= [];
    draft.cells[target].push({ column, text });
  }
}

function readRest(draft: Draft): void {
  const list = draft.scheme ?? draft.fields.source ?? null;
  for (const { text } of draft.cells.identifier ?? []) draft.identifiers.push(...identifiersIn(text, list));
  const updated = firstCell(draft, 'updatedOn');
  if (!updated) return;
  draft.updatedOn = dateIn(updated.text, draft.today);
  if (draft.updatedOn === null) note(draft, updated.column, 'date-wrong', updated.text);
}

function refusalOf({ fields, commune }: Draft, { endsBefore }: TableRecord): RowRefusal | null {
  const isSomewhere =
    commune.code !== null ||
    commune.name !== null ||
    commune.postalCode !== null ||
    fields.latitude !== undefined;
  if (fields.name !== undefined && isSomewhere) return null;
  if (endsBefore !== null) return 'columns-missing';
  return fields.name === undefined ? 'no-name' : 'no-commune';
}
