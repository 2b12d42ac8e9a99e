import type { Module } from '#platform/module';
import { demonstrationModules } from './demonstration-modules.ts';
import { absences } from './modules/absences/module.ts';
import { accounts } from './modules/accounts/module.ts';
import { agenda } from './modules/agenda/module.ts';
import { agendaFeeds } from './modules/agenda-feeds/module.ts';
import { attendance } from './modules/attendance/module.ts';
import { attendanceFigures } from './modules/attendance-figures/module.ts';
import { attendanceOffline } from './modules/attendance-offline/module.ts';
import { booklet } from './modules/booklet/module.ts';
import { checkCampaigns } from './modules/check-campaigns/module.ts';
import { checks } from './modules/checks/module.ts';
import { closedMeetings } from './modules/closed-meetings/module.ts';
import { collections } from './modules/collections/module.ts';
import { committeePack } from './modules/committee-pack/module.ts';
import { copies } from './modules/copies/module.ts';
import { courseHandouts } from './modules/course-handouts/module.ts';
import { courseWorkshops } from './modules/course-workshops/module.ts';
import { datePolls } from './modules/date-polls/module.ts';
import { decisions } from './modules/decisions/module.ts';
import { directory } from './modules/directory/module.ts';
import { discussions } from './modules/discussions/module.ts';
import { editing } from './modules/editing/module.ts';
import { embeds } from './modules/embeds/module.ts';
import { enrolment } from './modules/enrolment/module.ts';
import { evolution } from './modules/evolution/module.ts';
import { feeds } from './modules/feeds/module.ts';
import { gallery } from './modules/gallery/module.ts';
import { galleryDesk } from './modules/gallery-desk/module.ts';
import { galleryPack } from './modules/gallery-pack/module.ts';
import { groupFigures } from './modules/group-figures/module.ts';
import { groupNotepads } from './modules/group-notepads/module.ts';
import { groups } from './modules/groups/module.ts';
import { handovers } from './modules/handovers/module.ts';
import { history } from './modules/history/module.ts';
import { home } from './modules/home/module.ts';
import { hours } from './modules/hours/module.ts';
import { identityProviders } from './modules/identity-providers/module.ts';
import { imports } from './modules/imports/module.ts';
import { invitations } from './modules/invitations/module.ts';
import { likeness } from './modules/likeness/module.ts';
import { lookup } from './modules/lookup/module.ts';
import { mailLinks } from './modules/mail-links/module.ts';
import { mailPreferences } from './modules/mail-preferences/module.ts';
import { map } from './modules/map/module.ts';
import { meetings } from './modules/meetings/module.ts';
import { merges } from './modules/merges/module.ts';
import { messages } from './modules/messages/module.ts';
import { minutes } from './modules/minutes/module.ts';
import { nearest } from './modules/nearest/module.ts';
import { network } from './modules/network/module.ts';
import { news } from './modules/news/module.ts';
import { newsDesk } from './modules/news-desk/module.ts';
import { newsDigest } from './modules/news-digest/module.ts';
import { newsPictures } from './modules/news-pictures/module.ts';
import { notepadComments } from './modules/notepad-comments/module.ts';
import { notepadExports } from './modules/notepad-exports/module.ts';
import { notepadLive } from './modules/notepad-live/module.ts';
import { notepads } from './modules/notepads/module.ts';
import { notices } from './modules/notices/module.ts';
import { openData } from './modules/open-data/module.ts';
import { outbox } from './modules/outbox/module.ts';
import { ownAccount } from './modules/own-account/module.ts';
import { ownCalendar } from './modules/own-calendar/module.ts';
import { pages } from './modules/pages/module.ts';
import { passkeys } from './modules/passkeys/module.ts';
import { passwords } from './modules/passwords/module.ts';
import { photos } from './modules/photos/module.ts';
import { placeFiles } from './modules/place-files/module.ts';
import { placeFormats } from './modules/place-formats/module.ts';
import { placeImports } from './modules/place-imports/module.ts';
import { placeSources } from './modules/place-sources/module.ts';
import { planDecisions } from './modules/plan-decisions/module.ts';
import { planDesk } from './modules/plan-desk/module.ts';
import { planDossier } from './modules/plan-dossier/module.ts';
import { planVersions } from './modules/plan-versions/module.ts';
import { planning } from './modules/planning/module.ts';
import { plans } from './modules/plans/module.ts';
import { posters } from './modules/posters/module.ts';
import { press } from './modules/press/module.ts';
import { printedDirectory } from './modules/printed-directory/module.ts';
import { proofs } from './modules/proofs/module.ts';
import { proposals } from './modules/proposals/module.ts';
import { referrals } from './modules/referrals/module.ts';
import { registration } from './modules/registration/module.ts';
import { registrationLetters } from './modules/registration-letters/module.ts';
import { registrations } from './modules/registrations/module.ts';
import { remoteCalendars } from './modules/remote-calendars/module.ts';
import { reports } from './modules/reports/module.ts';
import { resourceDesk } from './modules/resource-desk/module.ts';
import { resourceExchange } from './modules/resource-exchange/module.ts';
import { resourceHarvest } from './modules/resource-harvest/module.ts';
import { resourceLinks } from './modules/resource-links/module.ts';
import { resourcePack } from './modules/resource-pack/module.ts';
import { resourceProposals } from './modules/resource-proposals/module.ts';
import { resources } from './modules/resources/module.ts';
import { roles } from './modules/roles/module.ts';
import { search } from './modules/search/module.ts';
import { secondFactor } from './modules/second-factor/module.ts';
import { sendings } from './modules/sendings/module.ts';
import { settings } from './modules/settings/module.ts';
import { sittingCalls } from './modules/sitting-calls/module.ts';
import { sittingDays } from './modules/sitting-days/module.ts';
import { sittingPolls } from './modules/sitting-polls/module.ts';
import { sittings } from './modules/sittings/module.ts';
import { spacePage } from './modules/space-page/module.ts';
import { statistics } from './modules/statistics/module.ts';
import { styleguide } from './modules/styleguide/module.ts';
import { team } from './modules/team/module.ts';
import { timetable } from './modules/timetable/module.ts';
import { upkeep } from './modules/upkeep/module.ts';
import { visits } from './modules/visits/module.ts';
import { welcomers } from './modules/welcomers/module.ts';
import { workshopDates } from './modules/workshop-dates/module.ts';
import { workshopHandovers } from './modules/workshop-handovers/module.ts';

/** The program's capabilities, in the order of the menu and of their migrations. */
export const modules: readonly Module[] = [
  network,
  accounts,
  outbox,
  mailLinks,
  ownAccount,
  mailPreferences,
  passwords,
  secondFactor,
  passkeys,
  identityProviders,
  upkeep,
  hours,
  proposals,
  placeFormats,
  meetings,
  placeFiles,
  map,
  lookup,
  search,
  home,
  settings,
  feeds,
  spacePage,
  directory,
  agenda,
  agendaFeeds,
  news,
  registration,
  registrationLetters,
  enrolment,
  ownCalendar,
  nearest,
  evolution,
  openData,
  embeds,
  referrals,
  reports,
  editing,
  welcomers,
  history,
  timetable,
  photos,
  workshopDates,
  planning,
  newsDesk,
  newsPictures,
  newsDigest,
  notices,
  press,
  closedMeetings,
  remoteCalendars,
  attendance,
  attendanceOffline,
  attendanceFigures,
  visits,
  statistics,
  messages,
  registrations,
  absences,
  resources,
  sendings,
  resourceDesk,
  gallery,
  collections,
  resourceProposals,
  courseWorkshops,
  courseHandouts,
  resourcePack,
  galleryDesk,
  galleryPack,
  resourceHarvest,
  resourceExchange,
  resourceLinks,
  notepads,
  notepadLive,
  notepadComments,
  groups,
  groupNotepads,
  datePolls,
  discussions,
  sittings,
  sittingPolls,
  sittingCalls,
  sittingDays,
  decisions,
  minutes,
  groupFigures,
  committeePack,
  posters,
  notepadExports,
  plans,
  planDesk,
  planVersions,
  planDecisions,
  planDossier,
  checks,
  checkCampaigns,
  booklet,
  printedDirectory,
  proofs,
  copies,
  placeSources,
  placeImports,
  imports,
  roles,
  handovers,
  workshopHandovers,
  invitations,
  team,
  likeness,
  merges,
  pages,
  styleguide,
  ...demonstrationModules,
];
