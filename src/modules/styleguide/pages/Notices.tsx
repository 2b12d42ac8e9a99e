import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { Notice } from '#ui/Notice';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function Notices({ page }: { page: Page }) {
  const { sections, notices: t, facts } = speak({ fr, en }, page.lang);
  return (
    <Part id="annonces" title={sections.notices}>
      <Sample name="Notice">
        <div class="columns halves">
          <Notice title={t.info}>{t.infoText}</Notice>
          <Notice kind="warning" title={t.warning}>
            {t.warningText}
          </Notice>
          <Notice kind="failure" title={t.failure}>
            {t.failureText}
          </Notice>
          <Notice kind="success">{t.success}</Notice>
        </div>
      </Sample>
      <div class="columns halves">
        <Sample name=".panel.next">
          <div class="panel next">
            <p class="kicker">
              <Icon name="clock" />
              {t.next}
            </p>
            <h3>{t.nextTitle}</h3>
            <p>{t.nextText}</p>
            <p class="buttons">
              <Button dense href="#annonces">
                {facts.answer}
              </Button>
            </p>
          </div>
        </Sample>
        <Sample name=".panel">
          <div class="panel">
            <p class="kicker">
              <Icon name="computer" />
              {t.panel}
            </p>
            <h3>{t.panelTitle}</h3>
            <p>{t.panelText}</p>
          </div>
        </Sample>
      </div>
    </Part>
  );
}
