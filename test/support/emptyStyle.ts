/** Stands for a style sheet in tests, where nothing is drawn. */
export default {};
