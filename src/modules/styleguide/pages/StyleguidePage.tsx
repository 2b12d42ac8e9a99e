import { speak } from '#platform/i18n';
import { Layout } from '#ui/Layout';
import { Mark } from '#ui/Mark';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Actions } from './Actions.tsx';
import { Charts, type ChartsProps } from './Charts.tsx';
import { Colours } from './Colours.tsx';
import { Drawings } from './Drawings.tsx';
import { Facts } from './Facts.tsx';
import { Fields } from './Fields.tsx';
import { Figures } from './Figures.tsx';
import { Icons } from './Icons.tsx';
import { Letters } from './Letters.tsx';
import { Lists } from './Lists.tsx';
import { Notices } from './Notices.tsx';
import { States } from './States.tsx';
import { Threads } from './Threads.tsx';

/** Every piece of page in every state. */
export function StyleguidePage({ page, charts }: ChartsProps) {
  const t = speak({ fr, en }, page.lang);
  const head = <link rel="stylesheet" href={page.asset('src/browser/styleguide.css')} />;
  const breadcrumb = [{ href: '/', label: t.home }, { label: t.title }];
  return (
    <Layout page={page} title={t.title} description={t.description} breadcrumb={breadcrumb} head={head}>
      <h1 class="guide-title">
        <Mark /> {t.title}
      </h1>
      <p class="standfirst">{t.intro}</p>
      <p>
        <a href={page.href('/styleguide/equipe')}>{t.staffFrame}</a>
      </p>
      <Colours page={page} />
      <Letters page={page} />
      <Actions page={page} />
      <Fields page={page} />
      <States page={page} />
      <Notices page={page} />
      <Lists page={page} />
      <Threads page={page} />
      <Facts page={page} />
      <Figures page={page} />
      <Charts page={page} charts={charts} />
      <Drawings page={page} />
      <Icons page={page} />
    </Layout>
  );
}
