/**
 * The one table of who may use whom. Everything that enforces the shape of Eenloket reads it:
 * the project references, the workspaces' dependencies and the import rules (tools/architecture.mjs).
 * Imports go only downwards; the three sites never import one another; `app` is the only wiring.
 */
const below = {
  kit: [],
  rules: ['kit'],
  design: ['kit'],
  store: ['kit'],
  ledger: ['kit', 'store'],
  catalogue: ['kit', 'rules', 'store'],
  simulation: ['kit', 'rules', 'store', 'catalogue'],
  identity: ['kit', 'store', 'ledger'],
  web: ['kit', 'store', 'ledger', 'identity', 'design'],
  exchange: ['kit', 'store', 'ledger', 'catalogue', 'identity'],
  messages: ['kit', 'store', 'ledger', 'catalogue', 'identity'],
  cases: ['kit', 'rules', 'store', 'ledger', 'catalogue', 'identity', 'exchange', 'messages'],
};
below.journeys = [...below.cases, 'cases'];
const site = [...below.journeys, 'journeys', 'design', 'web'];
below.counter = site;
below.desk = site;
below.oversight = [...site, 'simulation'];
below.app = [...site, 'simulation', 'counter', 'desk', 'oversight'];

module.exports = {
  /** module -> the modules it may import */
  below,
  /** modules without I/O: no Node built-ins, no Date, no Math.random */
  pure: ['kit', 'rules'],
  /** modules that may import the PostgreSQL driver */
  postgres: ['store'],
};
