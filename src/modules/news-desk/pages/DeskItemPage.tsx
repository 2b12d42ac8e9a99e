import type { Child } from 'hono/jsx';
import { concernInWords, dayInWords, itemPath, type PlacedItem, phaseOf } from '#modules/news/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { awaitsReading } from '../awaits-reading.ts';
import { deskItemPath, listPath } from '../paths.ts';
import { datesInWords, knots } from '../state-words.ts';
import { words } from '../words.ts';

export interface DeskItemPageProps {
  page: Page;
  item: PlacedItem;
  mayModerate: boolean;
  /** The word with which it is withdrawn. */
  form: Form;
  /** What other modules can do with it. */
  parts: Child[];
}

/** One item as its team has it: where it stands, what it says, what can be done with it. */
export function DeskItemPage(props: DeskItemPageProps) {
  const { page, item, mayModerate, form } = props;
  const t = words(page.lang);
  const phase = phaseOf(item, page.now);
  const lang = item.lang === page.lang ? undefined : item.lang;
  return (
    <StaffLayout
      page={page}
      title={item.title}
      breadcrumb={[{ href: listPath, label: t.title }, { label: item.title }]}
      current={listPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1 lang={lang}>{item.title}</h1>
      <p class="meta">
        {concernInWords(page.lang, item)} · {datesInWords(page, item)}
      </p>
      <p>
        <State knot={knots[phase]}>{t.phases[phase]}</State>
      </p>
      <Withdrawn page={page} item={item} />
      <p class="buttons">
        <Button kind="secondary" icon="pencil" href={page.href(deskItemPath(item.id, 'modifier'))}>
          {t.item.edit}
        </Button>
        {phase === 'online' && (
          <Button kind="quiet" href={page.href(itemPath(item), 'fr')}>
            {t.item.see}
          </Button>
        )}
      </p>
      <section class="rule">
        <RichText page={page} source={item.body} lang={item.lang} />
      </section>
      {props.parts}
      {mayModerate ? <Moderation {...props} /> : <TakeBack page={page} item={item} />}
      {phase === 'draft' && (
        <Disclosure summary={t.item.remove}>
          <FormFrame page={page} action={deskItemPath(item.id, 'supprimer')}>
            <p>{t.item.removeNote}</p>
            <p class="buttons">
              <Button kind="destructive">{t.item.remove}</Button>
            </p>
          </FormFrame>
        </Disclosure>
      )}
    </StaffLayout>
  );
}

const dayOf = (page: Page, at: Date): string =>
  dayInWords(page.lang, at, { now: page.now, zone: page.network.zone });

function Withdrawn({ page, item }: Pick<DeskItemPageProps, 'page' | 'item'>) {
  const t = words(page.lang).item;
  if (item.withdrawnAt === null) return null;
  const day = dayOf(page, item.withdrawnAt);
  return (
    <Notice
      kind="failure"
      title={item.withdrawnBy ? t.withdrawnBy(item.withdrawnBy, day) : t.withdrawnOn(day)}
    >
      {item.withdrawnWhy}
    </Notice>
  );
}

/** Whoever writes for this place takes off the site what is there, without asking anybody. */
function TakeBack({ page, item }: Pick<DeskItemPageProps, 'page' | 'item'>) {
  const t = words(page.lang).item;
  if (item.state !== 'published') return null;
  return (
    <Disclosure summary={t.withdraw}>
      <FormFrame page={page} action={deskItemPath(item.id, 'reprendre')}>
        <p>{t.takeBackNote}</p>
        <p class="buttons">
          <Button kind="destructive">{t.withdraw}</Button>
        </p>
      </FormFrame>
    </Disclosure>
  );
}

function Moderation({ page, item, form }: DeskItemPageProps) {
  const t = words(page.lang).item;
  const phase = phaseOf(item, page.now);
  if (phase === 'draft' || phase === 'over') return null;
  return (
    <section class="stack">
      <h2>{t.moderation}</h2>
      {phase === 'withdrawn' ? (
        <FormFrame page={page} action={deskItemPath(item.id, 'remettre')}>
          <Button>{t.restore}</Button>
        </FormFrame>
      ) : (
        <>
          <Feature page={page} item={item} />
          {awaitsReading(item, page.now) && (
            <FormFrame page={page} action={deskItemPath(item.id, 'vu')}>
              <p>{t.readNote}</p>
              <p class="buttons">
                <Button kind="secondary">{t.read}</Button>
              </p>
            </FormFrame>
          )}
          <Disclosure summary={t.withdraw} isOpen={Object.keys(form.errors).length > 0}>
            <FormFrame page={page} form={form} action={deskItemPath(item.id, 'retirer')}>
              <Field page={page} form={form} name="why" label={t.why} hint={t.withdrawHint} lines={3} />
              <Button kind="destructive">{t.withdraw}</Button>
            </FormFrame>
          </Disclosure>
        </>
      )}
    </section>
  );
}

function Feature({ page, item }: Pick<DeskItemPageProps, 'page' | 'item'>) {
  const t = words(page.lang).item;
  const { featuredAt, featuredBy } = item;
  const day = featuredAt && dayOf(page, featuredAt);
  const said = day ? (featuredBy ? t.featuredBy(featuredBy, day) : t.featuredOn(day)) : t.notFeatured;
  return (
    <FormFrame page={page} action={deskItemPath(item.id, 'une')}>
      <p>{said}</p>
      <p class="buttons">
        <Button kind={day ? 'secondary' : 'primary'} name="isFeatured" value={day ? 'no' : 'yes'}>
          {day ? t.unfeature : t.feature}
        </Button>
      </p>
    </FormFrame>
  );
}
