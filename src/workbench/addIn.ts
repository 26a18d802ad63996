/** The add-in's id, as in manifest.xml: under it Word keeps the add-in's settings in a document. */
export const ADD_IN_ID = 'c831893b-b901-4438-87e1-eef68a12db70';
