import type { Candidate } from '#modules/lookup/rules';
import type { Page } from '#platform/page';
import { Alternatives } from '#ui/Alternatives';
import { Notice } from '#ui/Notice';
import type { Found } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import { placeRead } from '../place-read.ts';
import { answerPath } from '../search.ts';

interface Said {
  page: Page;
  t: Messages;
  found: Found;
}

/** How the words and the place were read, when it is not as they were typed. */
export const Understood = (said: Said) => (
  <>
    <PlaceRead {...said} />
    <WordsRead {...said} />
  </>
);

function PlaceRead({ page, t, found }: Said) {
  const { place, search } = found;
  if (place.is === 'unknown')
    return (
      <Notice kind="warning" title={t.understood.unknownPlace(search.place)}>
        {t.understood.unknownPlaceHelp}
      </Notice>
    );
  if (place.is === 'several') {
    return (
      <Notice title={t.understood.several}>
        <CommuneLinks page={page} found={found} communes={place.communes} />
      </Notice>
    );
  }
  if (place.is === 'nowhere') return null;
  const read = placeRead(page.lang, place);
  return (
    <>
      {read && <p class="meta">{read}</p>}
      {place.also.length > 0 && (
        <p class="meta">
          {t.understood.alsoPostal} <CommuneLinks page={page} found={found} communes={place.also} />
        </p>
      )}
    </>
  );
}

/** The same search, each time from another commune. */
const CommuneLinks = ({
  page,
  found,
  communes,
}: {
  page: Page;
  found: Found;
  communes: readonly Candidate[];
}) => (
  <Alternatives
    names={communes.map(({ name }) => name)}
    hrefOf={(name) => page.href(answerPath({ ...found.search, place: name, page: 1 }))}
  />
);

const WordsRead = ({ t, found }: Said) => (
  <>
    {found.words.corrected.map(({ typed, shown }) => (
      <p class="meta">{t.understood.corrected(typed, shown)}</p>
    ))}
    {found.total > 0 &&
      found.words.unknown.map((typed) => <p class="meta">{t.understood.unknownWord(typed)}</p>)}
  </>
);
