import type { Form } from '../../notice/schema';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';
import { showInserted } from './showInserted';

/** Inserts a whole blank form into the open document. */
export const insertForm: Command<Form> = {
  id: 'insertForm',
  exclusive: true,
  label: (strings, form, language) => strings.insertForm(form.name[language]),
  offBecause: offWhenReadOnly,
  async run(pane, form) {
    const result = await pane.services.host.insertForm(form.id);
    return result.ok ? showInserted(pane, result.value, form.name) : problemIn(result);
  },
};
