import { groupsPath, type Member } from '#modules/groups/rules';
import { type OpenSitting, sittingCrumbs } from '#modules/sittings';
import { type Point, sittingPath } from '#modules/sittings/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { Order, Place, whenSaid } from './Occasion.tsx';

export interface NotePageProps extends OpenSitting {
  page: Page;
  form: Form;
  member: Member;
  deputies: readonly Member[];
  hasRoom: boolean;
  points: readonly Point[];
}

/** What a member says by telephone, noted by whoever prepares the meeting; or what one answers oneself. */
export function NotePage(props: NotePageProps) {
  const { page, sitting, viewer, form, member, deputies, hasRoom } = props;
  const t = words(page.lang).form;
  const isHerself = member.personId === viewer.personId;
  const question = isHerself ? t.question : t.questionFor(member.name);
  return (
    <StaffLayout
      page={page}
      title={question}
      breadcrumb={sittingCrumbs(page.lang, props, words(page.lang).title)}
      current={groupsPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <div>
          <p class="kicker" lang={page.network.lang}>
            {sitting.title}
          </p>
          <h1>{question}</h1>
          <p class="standfirst">{whenSaid(props)}</p>
        </div>
        <Place page={page} sitting={sitting} />
        <FormFrame page={page} form={form}>
          <AnswerFields {...{ page, form, sitting, deputies, hasRoom }} question={t.title} />
          <p class="buttons">
            <Button>{t.submit}</Button>
            <Button kind="quiet" href={page.href(sittingPath(sitting.id))}>
              {words(page.lang).block.open}
            </Button>
          </p>
        </FormFrame>
        <Order {...props} />
      </div>
    </StaffLayout>
  );
}
