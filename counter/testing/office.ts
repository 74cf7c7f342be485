/** The worker's side, as the headless birth plays it. */
export { handleCase, type Office } from '../../app/src/demo/birth/handle-case.ts';
