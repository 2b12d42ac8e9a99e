import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatDay } from '#platform/time-words';
import { Reason } from '#ui/Reason';
import type { Sheet } from '../sheet.ts';
import { words } from '../words.ts';

const mostAnnouncements = 2;

/** Seven days with their dates: on paper, « tomorrow » would soon be wrong. Then what is announced. */
export function ComingDays({ page, lang, sheet }: { page: Page; lang: Lang; sheet: Sheet }) {
  const t = words(lang).sheet;
  return (
    <section>
      <h2>{t.hours}</h2>
      {sheet.days.length === 0 ? (
        <p>{t.noHours}</p>
      ) : (
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.open}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.days.map(({ date, isOpen, hours, note, reason }) => (
              <tr>
                <th scope="row">{capitalised(formatDay(lang, date))}</th>
                <td class={isOpen ? undefined : 'soft'}>
                  {hours}
                  {note && reason === null && ` (${note})`}
                  <Reason lang={page.network.lang} reason={reason} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sheet.announcements.slice(0, mostAnnouncements).map(({ sentence, reason }) => (
        <p>
          <b>{sentence}</b>
          <Reason lang={page.network.lang} reason={reason} />.
        </p>
      ))}
    </section>
  );
}
