import { type Changed, fieldWords, type PlacedSpace, valueItems } from '#modules/network/rules';
import type { Decision } from '#modules/place-sources/rules';
import { spacePath } from '#modules/upkeep/rules';
import { Difference } from '#ui/Difference';
import { type Knot, State } from '#ui/State';
import type { ImportRow } from '../import.ts';
import { reasonText } from '../reason-words.ts';
import { words } from '../words.ts';
import { Choosing } from './Choosing.tsx';
import type { ImportPageProps } from './ImportPage.tsx';

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
        <State knot={knots[row.decision]}>{row.done ? t.done[row.done] : t.becomes[row.decision]}</State>{' '}
        {[row.commune, t.one.line(row.line)].filter(Boolean).join(', ')}
      </p>
      {row.decision === 'refused' && <p>{reasonText(row, lang)}</p>}
      {row.decision === 'duplicate' && <Resembles {...props} space={space} />}
      <ChangesOf {...props} />
      {row.kept.length > 0 && <p class="meta">{t.one.kept(fieldsOf(row.kept, lang))}</p>}
      {mayChoose && <Choosing page={page} shown={shown} row={row} />}
    </li>
  );
}

const fieldsOf = (fields: readonly string[], lang: RowProps['page']['lang']): string =>
  fields.map((field) => fieldWords[lang][field as Changed].label.toLowerCase()).join(', ');

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
            before={valueItems(lang, field as Changed, before, names)}
            after={valueItems(lang, field as Changed, after, names)}
          />
        </li>
      ))}
    </ul>
  );
}
