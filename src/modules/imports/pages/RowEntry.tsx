import { fieldItems, fieldText } from '#modules/hours/rules';
import { type Changed, fieldWords, type PlacedSpace, type SomeFields } from '#modules/network/rules';
import type { ImportRow } from '#modules/place-imports/rules';
import type { Decision } from '#modules/place-sources/rules';
import { spacePath } from '#modules/upkeep/rules';
import { Difference } from '#ui/Difference';
import { type Knot, State } from '#ui/State';
import { reasonText } from '../reason-words.ts';
import { words } from '../words.ts';
import { Choosing } from './Choosing.tsx';
import type { ImportPageProps } from './ImportPage.tsx';
import { WhatItSays } from './WhatItSays.tsx';

const knots: Record<Decision, Knot> = {
  create: 'full',
  update: 'full',
  unchanged: 'ticked',
  duplicate: 'half',
  refused: 'crossed',
  outside: 'hollow',
};

type RowProps = ImportPageProps & { row: ImportRow };

/** One line of the file: which place, what becomes of it, and why. */
export function RowEntry(props: RowProps) {
  const { page, row, shown, spaces } = props;
  const { lang } = page;
  const t = words(lang);
  const space = spaces.get(row.spaceId ?? '');
  const isThere = space !== undefined && (row.decision !== 'duplicate' || row.done !== null);
  const name = row.name || t.one.line(row.line);
  const mayChoose = row.decision === 'duplicate' && row.done === null && shown.state !== 'undone';
  return (
    <li class="entry stack">
      <h3>{isThere ? <a href={page.href(spacePath(space.id))}>{name}</a> : name}</h3>
      <p class="meta">
        <State knot={knots[row.decision]}>{stateOf(props, space)}</State>{' '}
        {[row.commune, t.one.line(row.line)].filter(Boolean).join(', ')}
      </p>
      {row.decision === 'refused' && <p>{reasonText(row, lang)}</p>}
      {row.decision === 'duplicate' && <Resembles {...props} space={space} />}
      <ChangesOf {...props} />
      {row.kept.length > 0 && <Kept {...props} space={space} />}
      <WhatItSays {...props} />
      {mayChoose && <Choosing page={page} shown={shown} row={row} />}
    </li>
  );
}

/** What became of a line; once all is undone, what is left of that. */
function stateOf({ page, row, shown }: RowProps, space: PlacedSpace | undefined): string {
  const t = words(page.lang);
  if (!row.done) return t.becomes[row.decision];
  if (shown.state !== 'undone' || row.done === 'same') return t.done[row.done];
  if (row.done === 'changed') return t.isUndone.changed;
  if (!space) return t.isUndone.removed;
  return space.status === 'closed' ? t.isUndone.closed : t.isUndone.stayed;
}

/** What the page says otherwise, and keeps; both answers. */
function Kept({ page, row, names, space }: RowProps & { space: PlacedSpace | undefined }) {
  const { lang } = page;
  const t = words(lang).one;
  const said: SomeFields = { ...row.place?.said, ...row.place?.structure };
  return (
    <>
      <p class="meta">{t.kept}</p>
      <ul class="meta">
        {(row.kept as Changed[]).map((field) => (
          <li>
            {t.keeps(
              fieldWords[lang][field].label,
              fieldText(lang, field, space?.[field], names),
              said[field] === undefined ? null : fieldText(lang, field, said[field], names),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The space that a line resembles, told by its name, its address and its commune. */
function Resembles({ page, row, space }: RowProps & { space: PlacedSpace | undefined }) {
  const t = words(page.lang).one;
  if (row.likeLine !== null) return <p>{t.sameAsLine(row.likeLine)}</p>;
  if (!space) return null;
  return (
    <p>
      {row.moved && `${t.isMoved} `}
      {row.moved === 'nobody' ? t.ledTo : t.looksLike}{' '}
      <a href={page.href(spacePath(space.id))}>{space.name}</a>, {space.address}, {space.communeName}.
    </p>
  );
}

function ChangesOf({ page, row, names }: RowProps) {
  const { lang } = page;
  const changes = Object.entries(row.changes);
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map(([field, { before, after }]) => (
        <li>
          {fieldWords[lang][field as Changed].label}
          {lang === 'fr' ? '\u00a0: ' : ': '}
          <Difference
            page={page}
            before={fieldItems(lang, field as Changed, before, names)}
            after={fieldItems(lang, field as Changed, after, names)}
          />
        </li>
      ))}
    </ul>
  );
}
