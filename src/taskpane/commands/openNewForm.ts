import type { Form } from '../../notice/schema';
import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** Opens a blank form as a document of its own; the open document is not touched. */
export const openNewForm: Command<Form> = {
  id: 'openNewForm',
  exclusive: true,
  label: (strings, form, language) => strings.newForm(form.name[language]),
  offBecause: neverOff,
  async run({ services }, form) {
    const result = await services.host.openAsNewDocument({ form: form.id });
    return problemIn(result) ?? { kind: 'opened', what: form.name };
  },
};
