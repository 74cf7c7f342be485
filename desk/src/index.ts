export { deskRoutes } from './desk-routes.js';
export { deskErrorPage } from './page/error-page.js';
export type { Colleague, DeskPorts } from './ports.js';
