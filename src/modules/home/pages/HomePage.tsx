import type { Child } from 'hono/jsx';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import type { Drawn } from '../blocks.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';

/** The promise and the one question first, then the answers side by side, then what each module tells. */
export const HomePage = ({ page, drawn }: { page: Page; drawn: Drawn }) => {
  const t = speak({ fr, en }, page.lang);
  const { name, territory } = page.network;
  return (
    <Layout page={page} title={name} description={t.description(name, territory)} current="/">
      <div class="band first">
        <div class="hero">
          <div>
            <h1 class="promise">{t.promise}</h1>
            <p class="standfirst">{t.standfirst}</p>
            {drawn.question}
          </div>
          {drawn.picture}
        </div>
      </div>
      <Answers title={t.answers} columns={drawn.column} />
      <Sections drawn={drawn} />
    </Layout>
  );
};

/** The first section has beside it what somebody may look for meanwhile. */
const Sections = ({ drawn: { section, aside } }: { drawn: Drawn }) => {
  const [first, ...others] = section;
  if (aside.length === 0) return <>{section}</>;
  return (
    <>
      <div class="columns">
        <div>{first}</div>
        <aside>{aside}</aside>
      </div>
      {others}
    </>
  );
};

const Answers = ({ title, columns }: { title: string; columns: readonly Child[] }) => (
  <>
    <h2 class="unseen">{title}</h2>
    <div class="parts">
      {columns.map((column) => (
        <div>{column}</div>
      ))}
    </div>
  </>
);
