import { fieldText } from '#modules/hours/rules';
import { type Changed, fieldWords, type Names, type SomeFields } from '#modules/network/rules';
import { targetInWords } from '#modules/place-files/rules';
import type { Import, ImportRow } from '#modules/place-imports/rules';
import type { Page } from '#platform/page';
import { Disclosure } from '#ui/Disclosure';
import { noteWords } from '../reason-words.ts';
import { words } from '../words.ts';

interface WhatItSaysProps {
  page: Page;
  shown: Import;
  row: ImportRow;
  names: Names;
}

/** One line, unfolded: each of its cells and what it was taken for, then what the register would be told. */
export function WhatItSays(props: WhatItSaysProps) {
  const { page, row } = props;
  if (row.raw === null && row.place === null) return null;
  return (
    <Disclosure summary={words(page.lang).one.unfold}>
      {row.raw && <Cells {...props} raw={row.raw} />}
      {row.place && <Told {...props} place={row.place} />}
    </Disclosure>
  );
}

function Cells({ page, shown, row, raw }: WhatItSaysProps & { raw: Record<string, string> }) {
  const { lang } = page;
  const t = words(lang).one;
  const targets = new Map(shown.columns.map(({ column, target }) => [column, target]));
  const noted = new Set(row.notes.map(({ column }) => column));
  const all = [...new Set([...targets.keys(), ...Object.keys(raw)])];
  // What was left out of a cell leaves it empty, and is said.
  const order = all.filter((column) => raw[column] || noted.has(column));
  return (
    <>
      <p>
        <b>{t.asWritten}</b>
      </p>
      <ul>
        {order.map((column) => {
          const target = targets.get(column) ?? null;
          const isRead = target !== null && target !== 'ignored';
          return (
            <li>
              {t.cell(column, cut(raw[column] || '…'))}{' '}
              <small>
                ({isRead ? targetInWords(lang, target) : t.notRead})
                {row.notes
                  .filter((note) => note.column === column)
                  .map(({ kind }) => ` ${noteWords(kind, lang)}`)}
              </small>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const longestShown = 300;

const cut = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

function Told({ page, names, place }: WhatItSaysProps & { place: NonNullable<ImportRow['place']> }) {
  const { lang } = page;
  const t = words(lang).one;
  const { commune } = place;
  const told: SomeFields = { ...place.said, ...place.structure };
  const fields = (Object.keys(fieldWords.fr) as Changed[]).filter((field) => told[field] !== undefined);
  return (
    <>
      <p>
        <b>{t.asRead}</b>
      </p>
      <ul>
        <li>{t.cell(fieldWords[lang].communeCode.label, `${commune.name} (${commune.code})`)}</li>
        {fields.map((field) => (
          <li>{t.cell(fieldWords[lang][field].label, fieldText(lang, field, told[field], names))}</li>
        ))}
        {place.identifiers.map(({ scheme, value }) => (
          <li>{t.cell(t.number, `${scheme} ${value}`)}</li>
        ))}
      </ul>
    </>
  );
}
