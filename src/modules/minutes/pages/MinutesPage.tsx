import type { Member } from '#modules/groups/rules';
import { groupsPath } from '#modules/groups/rules';
import { type OpenSitting, sittingCrumbs } from '#modules/sittings';
import { whenInWords } from '#modules/sittings/rules';
import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { fileName } from '#platform/text-files/taken-types';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { TakeAway } from '#ui/TakeAway';
import { type Brief, withOpenings } from '../in-brief.ts';
import type { Amendment, Minutes } from '../minutes.ts';
import { minutesPath, publicMinutesPath } from '../paths.ts';
import { words } from '../words.ts';
import { Amendments, amendmentsId } from './Amendments.tsx';
import { InBrief } from './InBrief.tsx';
import { Readers } from './Readers.tsx';

export interface MinutesPageProps extends OpenSitting {
  page: Page;
  /** Of the network, in which minutes are written. */
  lang: Lang;
  minutes: Minutes;
  versions: readonly Minutes[];
  amendments: readonly Amendment[];
  members: readonly Member[];
  readers: ReadonlySet<string>;
  brief: Brief;
}

export const knots: Record<Minutes['state'], Knot> = {
  proposed: 'half',
  validated: 'ticked',
  replaced: 'crossed',
};

/** What is kept of a meeting, where it stands, and what members would change in it. */
export function MinutesPage(props: MinutesPageProps) {
  const { page, lang, sitting, minutes, amendments, brief } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={sittingCrumbs(page.lang, props, t.title)}
      current={groupsPath}
    >
      <p class="kicker" lang={lang === page.lang ? undefined : lang}>
        {sitting.title}
      </p>
      <h1>{t.of(whenInWords(page.lang, sitting, page.network.zone))}</h1>
      <p>
        <State knot={knots[minutes.state]}>{capitalised(t.states[minutes.state])}</State>
        <br />
        <small class="meta">{toldOf(props)}</small>
      </p>
      <Acts {...props} />
      <Publishing {...props} />
      <InBrief page={page} brief={brief} lang={lang} />
      <article class="minutes">
        <RichText page={page} source={withOpenings(minutes.text)} lang={lang} headingLevel={2} />
      </article>
      <Readers
        {...props}
        personId={page.viewer.personId}
        action={props.mayWrite ? minutesPath(sitting.id, 'relu') : null}
      />
      <TakeAway
        page={page}
        hrefOf={(type) => `${page.href(minutesPath(sitting.id, fileName(type)))}?version=${minutes.version}`}
      />
      <Amendments {...props} amendments={amendments} />
      <Versions {...props} />
    </StaffLayout>
  );
}

function toldOf({ page, minutes }: MinutesPageProps): string {
  const t = words(page.lang);
  const { proposerName, proposedAt, validatorName, validatedAt } = minutes;
  const by = (name: string | null, at: Date) => [name, momentText(page, at)].filter(Boolean).join(', ');
  return validatedAt === null
    ? t.proposedBy(by(proposerName, proposedAt))
    : t.validatedBy(by(validatorName, validatedAt));
}

function Acts({ page, minutes, versions, amendments, sitting, mayWrite, maySteer }: MinutesPageProps) {
  const t = words(page.lang);
  const here = (...rest: string[]) => page.href(minutesPath(sitting.id, ...rest));
  if (minutes !== versions[0]) return <p>{minutes.state === 'validated' ? t.standing : t.older}</p>;
  const waiting = amendments.filter(({ state }) => state === 'open').length;
  if (minutes.state === 'proposed')
    return (
      <p class="buttons">
        {maySteer &&
          (waiting > 0 ? (
            <Button href={`#${amendmentsId}`}>{t.amendments.toSettle(waiting)}</Button>
          ) : (
            <Button href={here('valider')}>{t.act.validate}</Button>
          ))}
        {mayWrite && (
          <Button kind="secondary" href={here('amender')}>
            {maySteer ? t.act.correct : t.act.amend}
          </Button>
        )}
      </p>
    );
  return (
    mayWrite && (
      <p class="buttons">
        <Button kind="quiet" href={here('proposer')}>
          {t.act.again}
        </Button>
      </p>
    )
  );
}

/** Of the version that stands, also while another one is proposed. */
function Publishing({ page, versions, sitting, group, maySteer }: MinutesPageProps) {
  const standing = versions.find(({ state }) => state === 'validated');
  if (!standing || !group.isPublic) return null;
  const t = words(page.lang).act;
  return (
    <div class="buttons">
      {maySteer && !standing.isPublic && (
        <Button kind="secondary" href={page.href(minutesPath(sitting.id, 'publier'))}>
          {t.publish}
        </Button>
      )}
      {maySteer && standing.isPublic && (
        <FormFrame page={page} action={minutesPath(sitting.id, 'publier')}>
          <Button kind="secondary" name="act" value="withdrawn">
            {t.withdraw}
          </Button>
        </FormFrame>
      )}
      {standing.isPublic && <a href={page.href(publicMinutesPath(group.slug, sitting.id))}>{t.seePublic}</a>}
    </div>
  );
}

function Versions({ page, versions, minutes, sitting }: MinutesPageProps) {
  if (versions.length < 2) return null;
  const t = words(page.lang);
  return (
    <section>
      <h2>{t.versions}</h2>
      <ul class="plain">
        {versions.map(({ version, state, proposedAt }) => (
          <li>
            {version === minutes.version ? (
              <b>{t.version(version)}</b>
            ) : (
              <a href={`${page.href(minutesPath(sitting.id))}?version=${version}`}>{t.version(version)}</a>
            )}{' '}
            <small class="meta">
              {t.states[state]}, {momentText(page, proposedAt)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
