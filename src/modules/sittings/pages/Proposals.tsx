import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import type { OpenSitting } from '../open-sitting.ts';
import type { Point } from '../order-of-business.ts';
import { pointPath } from '../paths.ts';
import { isSettled } from '../sitting.ts';
import { lengthInWords } from '../when-words.ts';
import { words } from '../words.ts';
import { ToRead } from './ToRead.tsx';

interface ProposalsProps extends OpenSitting {
  page: Page;
  points: readonly Point[];
}

/** What members asked for: whoever steers takes it up; who asked sees what became of it. */
export function Proposals(props: ProposalsProps) {
  const { page, points, viewer, maySteer } = props;
  const t = words(page.lang).order;
  const shown = points.filter(
    ({ state, proposedBy }) =>
      (state === 'proposed' && (maySteer || proposedBy === viewer.personId)) ||
      (state === 'declined' && proposedBy === viewer.personId),
  );
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t.proposed}</h2>
      <ul class="entries">
        {shown.map((point) => (
          <Proposal {...props} point={point} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ page, group, sitting, maySteer, point }: ProposalsProps & { point: Point }) {
  const { lang } = page;
  const t = words(lang).order;
  const by = point.proposerName ? t.proposedBy(point.proposerName) : t.proposedBySomebody;
  const said = [by, point.minutes && lengthInWords(lang, point.minutes), point.presenter].filter(Boolean);
  const path = (verb: string) => pointPath(sitting.id, point.id, verb);
  return (
    <li class="entry">
      <h3 lang={page.network.lang}>{point.title}</h3>
      <p class="meta">{said.join(' · ')}</p>
      {point.body && <RichText page={page} source={point.body} lang={page.network.lang} headingLevel={4} />}
      <ToRead page={page} slug={group.slug} documents={point.documents} />
      {point.state === 'declined' && <p>{t.declined}</p>}
      {point.state === 'proposed' && !maySteer && <p>{t.yours}</p>}
      {point.state === 'proposed' && maySteer && !isSettled(sitting) && (
        <FormFrame page={page} action={path('reponse')} class="buttons">
          <Button kind="secondary" dense name="answer" value="take">
            <span>
              {t.take} <span class="unseen">{point.title}</span>
            </span>
          </Button>
          <Button kind="quiet" dense name="answer" value="leave">
            <span>
              {t.leave} <span class="unseen">{point.title}</span>
            </span>
          </Button>
        </FormFrame>
      )}
    </li>
  );
}
