import type { Import } from '#modules/place-imports/rules';
import type { Lang } from '#platform/i18n';
import { type Knot, State } from '#ui/State';
import { words } from '../words.ts';

const knots: Record<Import['state'], Knot> = { read: 'half', applied: 'ticked', undone: 'crossed' };

export const ImportState = ({ lang, state }: { lang: Lang; state: Import['state'] }) => (
  <State knot={knots[state]}>{words(lang).states[state]}</State>
);
