import { formatNumber, speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Bars } from '#ui/Bars';
import { Figure, Figures as FigureRow } from '#ui/Figure';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function Figures({ page }: { page: Page }) {
  const { sections, figures: t } = speak({ fr, en }, page.lang);
  return (
    <Part id="chiffres" title={sections.figures}>
      <Sample name="Figures, Figure">
        <FigureRow>
          <Figure label={t.people} value={formatNumber(page.lang, 6480)} comparison={t.peopleTrend} />
          <Figure label={t.seats} value={percent(page, 0.86)} comparison={t.seatsTrend} />
          <Figure label={t.meetings} value="19" comparison={t.meetingsTrend} />
        </FigureRow>
        <Figure isBig label={t.people} value={formatNumber(page.lang, 6480)} comparison={t.peopleTrend} />
      </Sample>
      <Sample name="Bars">
        <Bars
          bars={[
            { label: t.procedure, value: percent(page, 0.38), share: 0.38, before: 0.34 },
            { label: t.learn, value: percent(page, 0.31), share: 0.31, before: 0.29 },
          ]}
          note={t.mark}
        />
      </Sample>
    </Part>
  );
}

const percent = (page: Page, share: number): string =>
  new Intl.NumberFormat(page.lang, { style: 'percent' }).format(share);
