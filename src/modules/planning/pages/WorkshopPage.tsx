import type { Asset } from '#modules/workshop-dates';
import { paces } from '#modules/workshop-dates/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { listPath } from '../paths.ts';
import { words } from '../words.ts';
import { CatalogueChoice, type CatalogueChoiceProps } from './CatalogueChoice.tsx';
import { WorkshopWords } from './WorkshopWords.tsx';

export interface WorkshopPageProps {
  page: Page;
  title: string;
  crumbs: readonly Crumb[];
  form: Form;
  /** Who may lead it, and what it may use. */
  team: readonly { id: string; name: string }[];
  assets: readonly Asset[];
  /** Changed rather than announced: words alone are saved without a look at its dates. */
  isChange: boolean;
  /** The network's own: it says where in words, and nobody registers. */
  isNetwork?: boolean;
  /** What is changed by it, where that is not all. */
  lead?: string | null;
  /** Where it is sent, if not to its own address. */
  action?: string;
  /** What it may be drawn from, where it is announced. */
  drawn?: Pick<CatalogueChoiceProps, 'catalogue' | 'filledWith'>;
}

/** One workshop, in the order in which one thinks of it: what, when, where, who may come. */
export function WorkshopPage(props: WorkshopPageProps) {
  const { page, title, crumbs, form, isChange, action, drawn, lead } = props;
  const t = words(page.lang).form;
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={listPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      {lead && <Notice title={t.cut}>{lead}</Notice>}
      <FormFrame page={page} form={form} {...(action ? { action } : {})}>
        {/* The Enter key of a field presses the first button: it goes on. */}
        <button type="submit" hidden>
          {isChange ? t.save : t.next}
        </button>
        {drawn && drawn.catalogue.length > 0 && <CatalogueChoice page={page} form={form} {...drawn} />}
        <WorkshopWords {...props} />
        <When {...props} />
        <Who {...props} />
        <Coming {...props} />
        <Button>{isChange ? t.save : t.next}</Button>
      </FormFrame>
    </StaffLayout>
  );
}

function When({ page, form }: WorkshopPageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <section>
      <h2>{t.when}</h2>
      <Field {...inForm} name="startsOn" type="date" label={t.day} />
      <div class="times">
        <Field {...inForm} name="startsAt" width="year" label={t.from} hint={t.timeHint} />
        <Field {...inForm} name="endsAt" width="year" label={t.to} />
      </div>
      <Field {...inForm} name="endsOn" type="date" label={t.endsOn} hint={t.endsOnHint} optional />
      <Choices
        {...inForm}
        name="pace"
        label={t.pace}
        single
        choices={paces.map((value) => ({ value, label: t.paces[value] }))}
      />
      <div class="times">
        <Field
          {...inForm}
          name="times"
          width="year"
          inputmode="numeric"
          label={t.times}
          hint={t.timesHint}
          optional
        />
        <Field {...inForm} name="until" type="date" label={t.until} optional />
      </div>
      <Choices
        {...inForm}
        name="isCycle"
        label={t.cycle}
        choices={[{ value: 'yes', label: t.isCycle, hint: t.isCycleHint }]}
        optional
      />
    </section>
  );
}

function Who({ page, form, team, assets, isNetwork }: WorkshopPageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <section>
      <h2>{t.who}</h2>
      {team.length > 0 && (
        <Select
          {...inForm}
          name="ledBy"
          label={t.led}
          none={t.nobody}
          options={team.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      {assets.length > 0 && (
        <Choices
          {...inForm}
          name="assets"
          label={t.assets}
          hint={t.assetsHint}
          choices={assets.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <Field
        {...inForm}
        name="place"
        label={t.place}
        hint={isNetwork ? words(page.lang).network.placeHint : t.placeHint}
        maxlength={200}
        lang={page.network.lang}
        optional={!isNetwork}
      />
      <Field {...inForm} name="onlineUrl" type="url" label={t.online} optional />
    </section>
  );
}

function Coming({ page, form, isNetwork }: WorkshopPageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  return (
    <section>
      <h2>{t.registration}</h2>
      <Choices
        {...inForm}
        name="registration"
        label={t.registration}
        {...(isNetwork ? { hint: t.networkRegistration } : {})}
        single
        choices={registrationsOf(isNetwork).map((value) => ({ value, ...t.registrations[value] }))}
      />
      <div class="times">
        {!isNetwork && (
          <>
            <Field {...inForm} name="seats" width="year" inputmode="numeric" label={t.seats} optional />
            <Field {...inForm} name="laptops" width="year" inputmode="numeric" label={t.laptops} optional />
          </>
        )}
        <Field
          {...inForm}
          name="price"
          width="year"
          inputmode="decimal"
          label={t.price}
          hint={t.priceHint}
          optional
        />
      </div>
      <Field
        {...inForm}
        name="conditions"
        label={t.conditions}
        maxlength={280}
        width="full"
        lang={page.network.lang}
        optional
      />
    </section>
  );
}

/** A team reads who registers, and the network has none of its own. */
const registrationsOf = (isNetwork = false) =>
  isNetwork ? (['none'] as const) : (['open', 'phone', 'none'] as const);
