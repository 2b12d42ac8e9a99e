import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { State } from '#ui/State';
import { TenKnots } from '#ui/TenKnots';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function States({ page }: { page: Page }) {
  const { sections, states: t } = speak({ fr, en }, page.lang);
  return (
    <Part id="etats" title={sections.states}>
      <Sample name="State, .tag">
        <p class="buttons">
          <State knot="full">{t.open}</State>
          <State knot="half">{t.half}</State>
          <State knot="hollow">{t.closed}</State>
          <State knot="crossed">{t.cancelled}</State>
          <State knot="ticked">{t.present}</State>
          <span class="tag">{t.masked}</span>
          <span class="tag">{t.beginner}</span>
        </p>
      </Sample>
      <Sample name="TenKnots">
        <TenKnots page={page} done={4} />
        <p>
          <TenKnots page={page} done={9} isSmall />
        </p>
      </Sample>
    </Part>
  );
}
