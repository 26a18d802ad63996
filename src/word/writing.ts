/** Everything that writes into the document, as one piece that is loaded when it is first asked for. */
export { clearLeftovers } from './clearLeftovers';
export { fillField } from './fillField';
export { applyFix } from './fix';
export { insertForm, insertPart } from './insert';
export { tickBoxes } from './tickBoxes';
