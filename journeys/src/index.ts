export { decide } from './decide/decide.js';
export { journeyView } from './view/journey-view.js';
