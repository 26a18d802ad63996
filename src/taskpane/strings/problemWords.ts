import type { ActionProblem } from '../ribbon/actions';

/** Why a button of the ribbon or a key did nothing, in both languages. */
export function problemWords(problem: ActionProblem): { zh: string; en: string } {
  switch (problem.kind) {
    case 'readOnly':
      return {
        zh: '文档现在不能修改，没有写入任何内容。',
        en: 'The document cannot be changed now; nothing was written.',
      };
    case 'placeGone':
      return {
        zh: '那一处的文字已经变动，请再试一次。',
        en: 'The text there has changed. Try again.',
      };
    case 'notSupported':
      return {
        zh: `此版本的 Word 不支持这一操作（需要 ${problem.needs}）。`,
        en: `This version of Word cannot do that (it takes ${problem.needs}).`,
      };
    case 'wouldTouchText':
      return {
        zh: '在这里插入会改动已有文字，所以没有插入。请把光标移到空行后再试。',
        en: 'Inserting here would have changed your text, so nothing was inserted. Move the cursor to an empty line and try again.',
      };
    case 'notPlain':
      return {
        zh: '那一处不只有文字，没有写入任何内容。',
        en: 'More than text stands there; nothing was written.',
      };
    case 'timedOut':
      return {
        zh: 'Word 长时间没有回应，请稍后再试。',
        en: 'Word did not answer for a long time. Try again later.',
      };
    case 'onlyInPane':
      return {
        zh: '此版本的 Word 不能由这个按钮打开窗格。请在“开始”选项卡点“申报助手”，在窗格里操作。',
        en: 'This version of Word cannot open the pane by this button. Choose “Dossier pane” on the Home tab and work there.',
      };
    case 'notInNotice':
      return {
        zh: '本文档所依据的通知没有这份材料，没有插入任何内容。',
        en: 'The notice this document follows has no such paper; nothing was inserted.',
      };
    case 'noFinding':
      return {
        zh: '没有需要看的地方。',
        en: 'There is nothing to look at.',
      };
    case 'noGuidance':
      return {
        zh: '文档里没有残留的填写说明。',
        en: 'No guidance is left in the document.',
      };
    case 'host':
      return {
        zh: `Word 没有完成这一操作：${problem.message}（${problem.code}）`,
        en: `Word could not do that: ${problem.message} (${problem.code})`,
      };
  }
}
