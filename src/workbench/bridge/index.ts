// Runs in the add-in's frame before office.js.
export {};
