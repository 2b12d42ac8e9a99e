import type { Page } from '#platform/page';
import type { ResourceMark, ResourcePart } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { State } from '#ui/State';
import { type DeadLink, deadLinksOf, withDeadLinks } from './store.ts';
import { words } from './words.ts';

const dayOf = ({ lang, network }: Page, { failedAt }: DeadLink): string =>
  formatDateWithYear(lang, dateOf(failedAt, network.zone));

/** Without what a reader does not need to know it again. */
const shortOf = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** On the page of a resource: what its reader would press in vain. */
export const silentPart: ResourcePart = {
  place: 'public',
  order: 5,
  async draw({ db }, page, { id }) {
    const dead = await deadLinksOf(db, id);
    if (dead.length === 0) return null;
    const t = words(page.lang);
    return (
      <ul class="plain">
        {dead.map((link) => (
          <li>
            <State knot="crossed">{t.silent(dayOf(page, link))}</State>
            <br />
            {shortOf(link.address)}
          </li>
        ))}
      </ul>
    );
  },
};

/** For its team: which ones, and why. */
export const deadPart: ResourcePart = {
  place: 'staff',
  order: 5,
  permission: 'resource.write',
  async draw({ db }, page, { id }) {
    const dead = await deadLinksOf(db, id);
    if (dead.length === 0) return null;
    const t = words(page.lang);
    return (
      <section class="stack">
        <h2>{t.desk.title}</h2>
        <p>{t.desk.intro}</p>
        <ul class="plain">
          {dead.map((link) => (
            <li>
              <a href={link.address} rel="nofollow ugc">
                {link.address}
              </a>
              <br />
              {t.desk.why(t.silences[link.silence] ?? t.desk.answered(link.silence), dayOf(page, link))}
            </li>
          ))}
        </ul>
      </section>
    );
  },
};

export const deadMark: ResourceMark = {
  name: 'liens-morts',
  label: { fr: 'Liens morts', en: 'Dead links' },
  order: 10,
  resourceIds: withDeadLinks,
};
