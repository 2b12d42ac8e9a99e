import { calendarText, calendarType } from '#platform/calendars/calendar';
import type { ListAsked, OpenList } from '#platform/feeds/list';

/** A way to write a list. */
export interface Form {
  ending: string;
  type: string;
  isCalendar?: boolean;
  write: (list: OpenList, around: { self: string; asked: ListAsked }) => Promise<string>;
}

const calendar: Form = {
  ending: 'ics',
  type: calendarType,
  isCalendar: true,
  write: async (list, { self, asked: { network, absolute } }) =>
    calendarText({
      name: list.title,
      description: list.description,
      zone: network.zone,
      url: absolute(list.path) + list.query,
      source: self,
      events: (await list.events?.()) ?? [],
    }),
};

/** By the ending of their addresses. */
export const forms: Readonly<Record<string, Form>> = { ics: calendar };
