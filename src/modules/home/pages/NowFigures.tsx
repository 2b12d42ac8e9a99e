import { formatNumber, speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Figure } from '#ui/Figure';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { Figures } from '../store.ts';

/** The network at a glance, each figure with what it is compared to. */
export const NowFigures = ({ page, figures }: { page: Page; figures: Figures }) => {
  const t = speak({ fr, en }, page.lang).figures;
  const number = (count: number): string => formatNumber(page.lang, count);
  return (
    <>
      <Figure
        label={t.open}
        value={number(figures.open)}
        comparison={t.openOf(figures.spaces, figures.appointment)}
      />
      <Figure label={t.checked} value={number(figures.checked)} comparison={t.checkedOf(figures.spaces)} />
    </>
  );
};
