import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function Letters({ page }: { page: Page }) {
  const t = speak({ fr, en }, page.lang);
  return (
    <>
      <Part id="lettres" title={t.sections.letters}>
        <div class="columns halves">
          <div>
            <Sample name=".home-title">
              <p class="display home-title">{t.letters.home}</p>
            </Sample>
            <Sample name="h1">
              <p class="display page-title">{t.letters.page}</p>
            </Sample>
            <Sample name="h2">
              <p class="display section-title">{t.letters.section}</p>
            </Sample>
            <Sample name="h3">
              <p class="display">{t.letters.name}</p>
            </Sample>
          </div>
          <div>
            <Sample name=".standfirst">
              <p class="standfirst">{t.letters.standfirst}</p>
            </Sample>
            <Sample name="p, a">
              <p>
                {t.letters.body} <a href="#lettres">{t.letters.link}</a>,{' '}
                <a class="as-hovered" href="#couleurs">
                  {t.letters.hovered}
                </a>
                ,{' '}
                <a class="as-focused" href="#icones">
                  {t.letters.focused}
                </a>
              </p>
            </Sample>
            <Sample name=".meta, small">
              <p class="meta">{t.letters.meta}</p>
            </Sample>
            <Sample name=".display">
              <p class="display section-title">{t.letters.figure}</p>
            </Sample>
          </div>
        </div>
      </Part>
      <Part id="espaces" title={t.sections.spaces}>
        <p class="steps">
          {[4, 8, 12, 16, 24, 32, 48, 64].map((step) => (
            <span class={`step-${step}`}>{step}</span>
          ))}
        </p>
      </Part>
    </>
  );
}
