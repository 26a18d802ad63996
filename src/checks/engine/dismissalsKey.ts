/** The document's setting that holds what its author set aside. */
export const dismissalsKey = 'dossier.dismissals';
