/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { assess } from '../../src/checks/engine/assess';
import { eachParagraph } from '../../src/document/snapshot';
import { hasCustomProperty } from '../../src/docx/customProperties';
import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import { isOwnReport, ownReportMark } from '../../src/reports/ownReport';
import { corpus } from '../../tools/corpus/generate/corpus';
import { en } from '../../src/taskpane/strings/en';
import { zh } from '../../src/taskpane/strings/zh';
import { nothingFound } from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { validationErrors } from '../support/openXmlValidator';
import { openPane } from '../support/openPane';
import type { OpenOptions } from '../support/openPane';
import { p, packageOf } from '../support/package';

// Every browser has them; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// Making, validating and reading documents takes longer than looking at a pane.
jest.setTimeout(60_000);

/** A paper that is begun: one part holds what is still to be filled in. */
const begun = packageOf(
  ['1.名称', '陶瓷品牌培育', '2.概述', '云岭省南溪市的概述，待补充。', '3.背景', '背景说明文字。']
    .map((line) => p(line))
    .join(''),
);
const complete = corpus().find(({ name }) => name === 'good-both')?.bytes ?? new Uint8Array();

/** A host with a real document, judged by the real engine. */
function documentOf(bytes: Uint8Array): Required<Pick<OpenOptions, 'host' | 'engine'>> {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error('The sample cannot be read');
  const host = fakeHost();
  host.snapshot = read.snapshot;
  return {
    host,
    engine: (dismissals) => assess(notice2018, host.snapshot, { today: '2018-09-14', dismissals }),
  };
}

async function openPrint(options: OpenOptions) {
  const opened = openPane(options);
  const english = options.preferences?.get('language') === 'en';
  const name = (english ? en : zh).tabPrint;
  await opened.user.click(screen.getByRole('tab', { name }));
  return { ...opened, panel: within(await screen.findByRole('tabpanel', { name })) };
}

function textsOf(bytes: Uint8Array | undefined): string[] {
  const read = readDocx(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error('Not a .docx');
  return [...eachParagraph(read.snapshot.blocks)].map(({ paragraph }) => paragraph.text);
}

/** What the engine takes a document for: a report handed in beside the papers is none of them. */
function formsIn(docx: Uint8Array): string[] {
  return documentOf(docx)
    .engine([])
    .forms.map(({ id }) => id);
}

/** Whether the command line will know it for a report and not check it. */
function isMarked(docx: Uint8Array): boolean {
  const read = readDocx(docx);
  return hasCustomProperty(docx, ownReportMark) && read.ok && isOwnReport(read.snapshot);
}

describe('生成审查表', () => {
  it('opens a valid document with a line a requirement, to be signed', async () => {
    const { host, user, panel } = await openPrint(documentOf(complete));
    await user.click(await panel.findByRole('button', { name: '生成审查表' }));
    expect(await screen.findByText('形式审查表已作为新文档打开。')).toBeVisible();
    const [docx = new Uint8Array()] = host.opened;
    expect(await validationErrors(docx)).toEqual([]);
    expect(formsIn(docx)).toEqual([]);
    expect(isMarked(docx)).toBe(true);
    const texts = textsOf(docx);
    for (const { id } of notice2018.requirements)
      expect(texts.filter((text) => text.endsWith(` ${id}`))).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(['审查人签字', '符合', '人工核对']));
    expect(texts).toContain('检查日期：2018-09-14');
    expect(texts.filter((text) => /^单位：.+/.test(text))).toHaveLength(1);
  });

  it('tells of the document as it is at that moment', async () => {
    const { host, user, panel } = await openPrint(documentOf(begun));
    const button = await panel.findByRole('button', { name: '生成审查表' });
    host.snapshot = documentOf(complete).host.snapshot;
    await user.click(button);
    await screen.findByText('形式审查表已作为新文档打开。');
    expect(textsOf(host.opened[0]).filter((text) => /^单位：.+/.test(text))).toHaveLength(1);
  });
});

describe('打开检查报告', () => {
  it('opens a valid document with every finding under its part, its reason and its words', async () => {
    const given = documentOf(begun);
    const { host, user, panel } = await openPrint(given);
    await user.click(await panel.findByRole('button', { name: '打开检查报告' }));
    expect(await screen.findByText('检查报告已作为新文档打开。')).toBeVisible();
    const [docx = new Uint8Array()] = host.opened;
    expect(await validationErrors(docx)).toEqual([]);
    const texts = textsOf(docx);
    expect(formsIn(docx)).toEqual([]);
    expect(isMarked(docx)).toBe(true);
    const { findings, requirements } = given.engine([]);
    expect(findings.length).toBeGreaterThan(3);
    for (const { message, reason } of findings) {
      expect(texts).toContainEqual(expect.stringContaining(message.text.zh));
      // What the notice does not ask for is this program's own advice, and quotes nothing.
      const quote = reason.quote === '' ? '' : `：“${reason.quote}”`;
      expect(texts).toContain(`依据：${reason.clause.zh}${quote}`);
    }
    expect(texts).toContain('原文：“待补充”');
    // What concerns the whole paper does not stand under the part it begins with.
    expect(texts[texts.findIndex((text) => text.includes('各部分正文合计')) - 1]).toBe(
      '关于“典型经验”（1）',
    );
    const manual = requirements.filter(({ state }) => state === 'manual');
    expect(texts).toContain(`需要人工完成（${manual.length}）`);
    expect(texts.filter((text) => text.startsWith('□'))).toHaveLength(manual.length);
  });

  it('names what was set aside with the author’s reason, and counts it apart', async () => {
    const given = documentOf(begun);
    const [first] = given.engine([]).findings;
    const dismissals = [{ identity: first?.identity ?? '', reason: '已与主管部门核实' }];
    const { host, user, panel } = await openPrint({
      ...given,
      engine: () => given.engine(dismissals),
    });
    await user.click(await panel.findByRole('button', { name: '打开检查报告' }));
    await screen.findByText('检查报告已作为新文档打开。');
    const texts = textsOf(host.opened[0]);
    expect(texts).toContain('已忽略，理由：已与主管部门核实');
    expect(texts).toContainEqual(expect.stringMatching(/^检查结果：.*已忽略 1。$/));
  });

  it('is written in English for who reads English', async () => {
    const { host, user, panel } = await openPrint({
      ...documentOf(begun),
      preferences: new Map([['language', 'en']]),
    });
    await user.click(await panel.findByRole('button', { name: 'Open the findings' }));
    expect(await screen.findByText('The findings opened as a new document.')).toBeVisible();
    expect(textsOf(host.opened[0])).toContainEqual(expect.stringMatching(/^Found: error \d+, /));
  });
});

describe.each(['生成审查表', '打开检查报告'])('%s', (name) => {
  it('is off while no form is found, and says why', async () => {
    const { host, user, panel, container } = await openPrint({ engine: nothingFound });
    const button = await panel.findByRole('button', { name });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(/没有找到可检查的材料/);
    await user.click(button);
    expect(host.did('openAsNewDocument')).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what went wrong', async () => {
    const given = documentOf(begun);
    const { user, panel } = await openPrint(given);
    given.host.fail.openAsNewDocument = { kind: 'notSupported', needs: 'WordApi 1.3' };
    await user.click(await panel.findByRole('button', { name }));
    expect(await screen.findByText(/不支持这一操作（需要 WordApi 1.3）/)).toBeVisible();
  });

  it('says plainly when a part of the program could not be loaded', async () => {
    const given = documentOf(begun);
    const { user, panel } = await openPrint(given);
    given.host.fail.openAsNewDocument = {
      kind: 'host',
      code: 'ChunkLoadError',
      message: 'Loading chunk 619 failed.',
    };
    await user.click(await panel.findByRole('button', { name }));
    expect(await screen.findByText(/没有加载，可能是网络断了。文档没有受影响/)).toBeVisible();
    expect(screen.queryByText(/Loading chunk/)).not.toBeInTheDocument();
  });

  it('reports nothing of a document that cannot be read any more', async () => {
    const given = documentOf(begun);
    const { host, user, panel } = await openPrint(given);
    const button = await panel.findByRole('button', { name });
    given.host.fail.read = { kind: 'timedOut' };
    await user.click(button);
    expect((await screen.findAllByText(/Word 长时间没有回应/))[0]).toBeVisible();
    expect(host.did('openAsNewDocument')).toEqual([]);
  });
});

it('has no violation', async () => {
  const { container, panel } = await openPrint(documentOf(begun));
  expect(await panel.findByRole('button', { name: '生成审查表' })).toHaveAccessibleDescription(
    /不改动本文档/,
  );
  expect(await axe(container)).toHaveNoViolations();
});
