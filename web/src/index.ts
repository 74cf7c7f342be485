export { type ErrorPage, type Failure } from './error-answers.js';
export { csrfField } from './form-token.js';
export { Form, formOf } from './form.js';
export { keepForm, keptFormOf, pageOf } from './kept-form.js';
export { languageOf } from './language.js';
export { pagesOf } from './pages-of.js';
export { returnPath } from './login-routes.js';
export { problem, type Problem } from './problem.js';
export { boxesOf, readDate, typedDate, type TypedDate } from './read-date.js';
export { readMoney } from './read-money.js';
export { readTime } from './read-time.js';
export { type RequestContext } from './request-context.js';
export { PAGE_CHANNEL, seeOther, sendPage } from './send-page.js';
export {
  isResident,
  isWorker,
  sessionFailure,
  sessionOf,
  type ResidentSession,
  type WorkerSession,
} from './session-of.js';
export { createSite, type SiteOptions } from './site.js';
