import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

/** Buttons that nobody can press by mistake: their form leads back here. */
export function Actions({ page }: { page: Page }) {
  const t = speak({ fr, en }, page.lang);
  return (
    <Part id="boutons" title={t.sections.actions}>
      <form class="stack" action="#boutons">
        <Sample name="Button">
          <p class="buttons">
            <Button>{t.actions.primary}</Button>
            <span class="as-hovered button">{t.actions.hovered}</span>
            <span class="as-focused button">{t.actions.focused}</span>
            <Button kind="secondary">{t.actions.secondary}</Button>
            <Button kind="destructive">{t.actions.destructive}</Button>
            <Button kind="quiet">{t.actions.quiet}</Button>
          </p>
          <p class="buttons">
            <Button href="#boutons" icon="phone" kind="secondary">
              {t.actions.call}
            </Button>
            <Button unavailable={t.actions.offline}>{t.actions.send}</Button>
            <Button dense>{t.actions.dense}</Button>
            <Button dense kind="secondary">
              {t.actions.secondary}
            </Button>
          </p>
        </Sample>
        <Sample name=".ask">
          <label class="label" for="ask">
            {t.actions.ask}
          </label>
          <p class="ask">
            <input id="ask" name="ask" autocomplete="off" />
            <Button>{t.actions.find}</Button>
          </p>
        </Sample>
      </form>
    </Part>
  );
}
