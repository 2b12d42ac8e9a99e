import { slugOf } from '#platform/slug';

export const agendaPath = '/agenda';

/** The page of a meeting: its number, then what it is and where, for whoever reads addresses. */
export const meetingPath = ({ number, title, communeName }: Addressed): string =>
  `${agendaPath}/${number}-${slugOf(communeName === null ? title : `${title} ${communeName}`)}`;

interface Addressed {
  number: number;
  title: string;
  communeName: string | null;
}
