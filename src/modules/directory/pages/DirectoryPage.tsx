import type { PlacedSpace } from '#modules/network/rules';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';

export const DirectoryPage = ({ page, spaces }: { page: Page; spaces: PlacedSpace[] }) => {
  const t = speak({ fr, en }, page.lang);
  return (
    <Layout page={page} title={t.title} current="/annuaire">
      <h1>{t.title}</h1>
      <ul>
        {spaces.map((space) => (
          <li>
            <a href={page.href(`/annuaire/${space.slug}`)}>{space.name}</a>, {space.communeName}
          </li>
        ))}
      </ul>
    </Layout>
  );
};
