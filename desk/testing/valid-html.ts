export { htmlProblems } from '../../oversight/testing/valid-html.js';
