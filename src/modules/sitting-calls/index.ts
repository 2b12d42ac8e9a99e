export { answerCall } from './answer-call.ts';
export { callMembers } from './call-members.ts';
export { calledTo, callLinks } from './called.ts';
