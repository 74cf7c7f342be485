export { oversightErrorPage } from './page/error-page.js';
export { oversightRoutes } from './oversight-routes.js';
export type { OversightPorts } from './ports.js';
