import type {
  AccountPart,
  AlbumPart,
  Block,
  CallPart,
  GroupPart,
  ListPart,
  MeetingPart,
  NewsPart,
  NotepadHolder,
  NotepadPart,
  PlanPart,
  PollPart,
  ResourceListPart,
  ResourceMark,
  ResourcePart,
  ResourceSet,
  SignInPart,
  SittingPart,
  SpacePart,
  StaffPart,
} from '#platform/page-parts';
import type { DocumentTie, GroupTie } from '#platform/ties';

/** What a module puts on the pages of others, which draw it without knowing whose it is. */
export interface Parts {
  blocks?: readonly Block[];
  spaceParts?: readonly SpacePart[];
  listParts?: readonly ListPart[];
  meetingParts?: readonly MeetingPart[];
  resourceParts?: readonly ResourcePart[];
  newsParts?: readonly NewsPart[];
  resourceListParts?: readonly ResourceListPart[];
  resourceSets?: readonly ResourceSet[];
  /** What asks for a look at some resources, where teams list theirs. */
  resourceMarks?: readonly ResourceMark[];
  albumParts?: readonly AlbumPart[];
  groupParts?: readonly GroupPart[];
  groupTies?: readonly GroupTie[];
  documentTies?: readonly DocumentTie[];
  sittingParts?: readonly SittingPart[];
  callParts?: readonly CallPart[];
  pollParts?: readonly PollPart[];
  planParts?: readonly PlanPart[];
  notepadHolders?: readonly NotepadHolder[];
  notepadParts?: readonly NotepadPart[];
  staffParts?: readonly StaffPart[];
  signInParts?: readonly SignInPart[];
  accountParts?: readonly AccountPart[];
}
