import { type SpaceStatus, wordOf } from '#modules/network/rules';
import type { Lang } from '#platform/i18n';
import { type Knot, State } from '#ui/State';

const knots: Record<SpaceStatus, Knot> = {
  published: 'full',
  draft: 'half',
  closed: 'crossed',
  merged: 'crossed',
};

/** Published, draft or closed. */
export const SpaceState = ({ lang, status }: { lang: Lang; status: SpaceStatus }) => (
  <State knot={knots[status]}>{wordOf(lang, status)}</State>
);
