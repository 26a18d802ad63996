/** The setting of the add-in that holds which notice a document follows. */
export const noticeKey = 'dossier.notice';
