export { type Answer, answerCheck } from './answer-check.ts';
export { answerOn, drawCheck, type Opened } from './check-page.tsx';
export { lapseRequests } from './end-requests.ts';
export { sendLetters } from './send-letters.ts';
export { insertRequest, openRequests, requestById } from './store.ts';
