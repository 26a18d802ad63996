import { screen, within } from '@testing-library/react';
import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import { following, openPane } from './openPane';
import type { OpenOptions } from './openPane';

/** Opens 起草 on a good application of a notice, judged by the engine itself. */
export async function openDraft(notice: Notice, options: OpenOptions = {}) {
  const [, application = ''] = notice.forms.map(({ id }) => id);
  const snapshot = snapshotOf(exampleKit(notice).form(application));
  const opened = openPane({
    documentNotice: following(notice === notice2018 ? null : notice),
    engine: () => assess(notice, snapshot, { today: '2031-03-03' }),
    ...options,
  });
  // The part is loaded after the pane, which takes a while on a busy machine.
  const section = await screen.findByRole('region', { name: '依据的通知' }, { timeout: 20_000 });
  const chooseFile = async (name: string, text: string): Promise<void> => {
    const input = within(section).getByLabelText<HTMLInputElement>('打开另一份通知', {
      selector: 'input',
    });
    const file = new File([text], name, { type: 'application/json' });
    // jsdom's files cannot be read in this way.
    Object.assign(file, { text: () => Promise.resolve(text) });
    await opened.user.upload(input, file);
  };
  return { ...opened, section: within(section), chooseFile };
}
