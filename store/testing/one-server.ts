/** Filled by the launcher: one embedded PostgreSQL for a whole test run. */
export default function setup(): void {}
