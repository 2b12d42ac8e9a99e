import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { Facts as FactList } from '#ui/Facts';
import { Features } from '#ui/Features';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function Facts({ page }: { page: Page }) {
  const { sections, facts: t } = speak({ fr, en }, page.lang);
  const act = (word: string) => (
    <Button dense kind="secondary" href="#faits">
      {word}
    </Button>
  );
  return (
    <Part id="faits" title={sections.words}>
      <Sample name="Facts">
        <FactList
          facts={[
            [t.given, t.givenOn],
            [t.last, t.lastOn],
            [t.until, t.untilOn],
          ]}
        />
      </Sample>
      <Sample name="Features">
        <Features
          features={[
            { icon: 'computer', title: t.computers, detail: t.computersText },
            { icon: 'printer', title: t.printing, detail: t.printingText },
          ]}
        />
      </Sample>
      <Sample name="Difference">
        <p>
          <Difference page={page} before={t.was} after={t.becomes} />
        </p>
      </Sample>
      <Sample name="Awaiting">
        <Awaiting
          lines={[
            { icon: 'people', what: <b>{t.waiting}</b>, why: t.oldest, action: act(t.answer) },
            { icon: 'warning', what: <b>{t.hours}</b>, why: t.hoursText, action: act(t.complete) },
          ]}
        />
      </Sample>
    </Part>
  );
}
