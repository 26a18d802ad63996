/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { dismissalsKey } from '../../src/checks/engine/dismissalsKey';
import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import { doneByHandKey } from '../../src/taskpane/model/documentNotes';
import { formerNoticeKey } from '../../src/taskpane/model/formerNotice';
import type { Pane } from '../../src/taskpane/model/pane';
import { createSelfAssessment } from '../../src/taskpane/model/selfAssessment';
import { noticeKey, readDocumentNotice } from '../../src/word/documentNotice';
import { notice2031 } from '../fixtures/notices/notice2031';
import { fakeHost } from '../support/fakeHost';
import type { FakeHost } from '../support/fakeHost';
import { openDraft } from '../support/openDraft';
import { openPane } from '../support/openPane';

jest.setTimeout(30_000);

/** Opens 起草 on a document in a Dossier that has this notice built in. */
async function openIn(builtIn: Notice, host: FakeHost) {
  const documentNotice = await readDocumentNotice(host.settings, builtIn);
  const opened = await openDraft(documentNotice.notice, { host, documentNotice });
  return { ...opened, offer: () => screen.queryByRole('region', { name: /有较新的通知/ }) };
}

/** The notice a document keeps, as a Dossier that has another one built in reads it. */
async function keptBy(host: FakeHost): Promise<Notice | null> {
  const elsewhere: Notice = { ...notice2031, id: 'elsewhere' };
  return (await readDocumentNotice(host.settings, elsewhere)).kept.notice;
}

/** A document in which an author has worked under the notice of 2018. */
async function writtenUnder2018(): Promise<FakeHost> {
  const host = fakeHost();
  const { pane, unmount } = openPane({ host });
  await pane.services.host.insertForm('report');
  await pane.notes.dismiss({ identity: 'x', reason: '已核实' });
  await pane.notes.setDoneByHand('report.cover.seal', true);
  unmount();
  return host;
}

describe('the notice a document follows is kept in it', () => {
  const nowhere = { kind: 'document' } as const;
  const slot = { paragraphId: 'p', paragraphText: '', from: 0, to: 0, tag: null };
  const ways: readonly [string, (pane: Pane) => unknown][] = [
    ['inserting a form', ({ services }) => services.host.insertForm('report')],
    ['inserting a part', ({ services }) => services.host.insertPart('report.summary', nowhere)],
    [
      'making a change a finding offers',
      ({ services }) => services.host.applyFix({ kind: 'removeParagraph', paragraphId: 'p' }),
    ],
    ['clearing what is left over', ({ services }) => services.host.clearLeftovers(['p'], true)],
    ['filling in a field', ({ services }) => services.host.fillField(slot, '南溪市')],
    ['ticking a box', ({ services }) => services.host.tickBoxes([])],
    ['setting a finding aside', ({ notes }) => notes.dismiss({ identity: 'x', reason: '已核实' })],
    ['ticking off what a person does', ({ notes }) => notes.setDoneByHand('x', true)],
    [
      'a score of the author’s own',
      ({ services }) => createSelfAssessment(services.host.settings).setScore('x', 7),
    ],
    ['having the pane open with it', ({ services }) => services.autoOpen.turn(true)],
  ];

  it.each(ways)('by %s', async (_way, write) => {
    const { host, pane } = openPane();
    write(pane);
    await waitFor(async () => expect((await keptBy(host))?.id).toBe(notice2018.id));
  });

  it('and not by opening, reading, looking around or opening new documents', async () => {
    const { host, pane, user } = openPane();
    await pane.checker.recheck();
    await pane.scan();
    for (const name of ['检查', '自评', '打印前', '起草'])
      await user.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
    await pane.services.host.goTo(nowhere);
    await pane.services.host.openAsNewDocument({ form: 'report' });
    expect([...host.kept]).toEqual([]);
  });

  it('and not when nothing could be written', async () => {
    const host = fakeHost();
    host.fail.insertForm = { kind: 'readOnly' };
    const { pane } = openPane({ host });
    await pane.services.host.insertForm('report');
    expect([...host.kept]).toEqual([]);
  });

  it('the new one from the moment it is followed, whoever still holds the former pane', async () => {
    const host = await writtenUnder2018();
    const { pane, shown } = await openIn(notice2031, host);
    const offer = await screen.findByRole('region', { name: /有较新的通知/ });
    within(offer).getByRole('button', { name: '改用这份通知' }).click();
    await waitFor(() => expect(shown).toHaveLength(1));
    await pane.notes.dismiss({ identity: 'y', reason: '已核实' });
    expect((await keptBy(host))?.id).toBe(notice2031.id);
  });
});

describe('where a later notice is built in', () => {
  it('a document nobody has written into follows it, with nothing said', async () => {
    const { pane, offer } = await openIn(notice2031, fakeHost());
    expect(pane.services.notice).toBe(notice2031);
    expect(offer()).not.toBeInTheDocument();
  });

  it('a document written under the former is judged by it, and the later one offered', async () => {
    const { pane, offer } = await openIn(notice2031, await writtenUnder2018());
    expect(pane.services.notice).toEqual(notice2018);
    expect(screen.getByRole('meter')).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('3000–5000 字'),
    );
    await waitFor(() => expect(offer()).toBeVisible());
    expect(screen.getAllByText(new RegExp(notice2018.number)).length).toBeGreaterThan(0);
  });

  it('it can be followed with nothing lost, and the former again', async () => {
    const host = await writtenUnder2018();
    const before = new Map(host.kept);
    const first = await openIn(notice2031, host);
    await first.user.click(first.section.getByRole('button', { name: '修改期限' }));
    const date = first.section.getByLabelText('报送总结报告的期限');
    await first.user.clear(date);
    await first.user.type(date, '2018-10-31');
    await first.user.click(first.section.getByRole('button', { name: '保存期限' }));
    const offer = await screen.findByRole('region', { name: /有较新的通知/ });
    await first.user.click(within(offer).getByRole('button', { name: '改用这份通知' }));
    await waitFor(() => expect(first.shown.at(-1)?.notice).toEqual(notice2031));
    expect(first.offer()).not.toBeInTheDocument();
    first.unmount();

    const second = await openIn(notice2031, host);
    expect(second.pane.services.notice).toEqual(notice2031);
    for (const key of [dismissalsKey, doneByHandKey])
      expect(host.kept.get(key)).toBe(before.get(key));
    const back = await second.section.findByRole('button', {
      name: `换回 ${notice2018.number}`,
    });
    await second.user.click(back);
    await waitFor(() => expect(second.shown).toHaveLength(1));
    expect(second.shown[0]?.kept.notice).toEqual(notice2018);
    expect(second.shown[0]?.notice.submissions[0]?.deadline.date).toBe('2018-10-31');
    expect(second.offer()).not.toBeInTheDocument();
    second.unmount();
    const third = await openIn(notice2031, host);
    expect(third.offer()).not.toBeInTheDocument();
    third.unmount();

    // The notice came with Dossier, so where it is built in the document just follows it.
    expect((await readDocumentNotice(host.settings, notice2018)).kept.notice).toBeNull();
  });

  it('it is not offered again once declined', async () => {
    const host = await writtenUnder2018();
    const { user, offer, unmount } = await openIn(notice2031, host);
    await waitFor(() => expect(offer()).toBeVisible());
    await user.click(screen.getByRole('button', { name: '不改' }));
    await waitFor(() => expect(offer()).not.toBeInTheDocument());
    unmount();
    const again = await openIn(notice2031, host);
    expect(again.pane.services.notice).toEqual(notice2018);
    expect(again.offer()).not.toBeInTheDocument();
    // A later one still is.
    again.unmount();
    const later: Notice = { ...notice2031, id: 'yunling-2035', year: 2035, number: '3号' };
    const third = await openIn(later, host);
    await waitFor(() => expect(third.offer()).toBeVisible());
  });
});

describe('where an earlier notice is built in than the document’s', () => {
  it('the document is judged by its own, and the earlier one is not pressed on its author', async () => {
    const host = fakeHost();
    const documentNotice = await readDocumentNotice(host.settings, notice2031);
    const { pane, unmount } = openPane({ host, documentNotice });
    await pane.services.host.insertForm('report');
    unmount();
    const here = await openIn(notice2018, host);
    expect(here.pane.services.notice).toEqual(notice2031);
    expect(here.offer()).not.toBeInTheDocument();
    expect(here.section.getByText(/这份通知随文档保存/)).toBeVisible();
  });
});

describe('a kept notice that cannot be read', () => {
  /** As a later Dossier may keep it, with fields that are not known here. */
  const ofLater = JSON.stringify({
    notice: { ...notice2031, appendices: ['附件4'] },
    builtIn: true,
    deadlines: {},
  });

  it('is told at the top with its number and what to do, and stays in the document', async () => {
    const host = fakeHost();
    host.kept.set(noticeKey, ofLater);
    const { pane } = await openIn(notice2018, host);
    expect(pane.services.notice).toBe(notice2018);
    const [top] = await screen.findAllByText(
      /云岭产函〔2031〕18号 无法读取.*暂按内置的 工信厅科函〔2018〕283号 检查.*请更新/,
    );
    expect(top).toBeVisible();
    await pane.services.host.insertForm('report');
    await pane.notes.dismiss({ identity: 'x', reason: '已核实' });
    expect(host.kept.get(noticeKey)).toBe(ofLater);
  });

  it('is not lost when its author goes on by the built-in one', async () => {
    const host = fakeHost();
    host.kept.set(noticeKey, ofLater);
    const { user, section, shown } = await openIn(notice2018, host);
    await user.click(section.getByRole('button', { name: '改用内置的通知' }));
    await waitFor(() => expect(shown).toHaveLength(1));
    expect(await screen.findByText(`现在按${notice2018.number}检查。`)).toBeVisible();
    expect(screen.queryByText(/无法读取/)).not.toBeInTheDocument();
    expect((await keptBy(host))?.id).toBe(notice2018.id);
    expect(host.kept.get(formerNoticeKey)).toBe(ofLater);
  });
});

it('a notice file that leaves the id of the built-in one is another notice all the same', async () => {
  const host = fakeHost();
  const { user, section, chooseFile, shown } = await openIn(notice2018, host);
  const changed: Notice = { ...notice2018, number: '工信厅科函〔2018〕283号（补充）' };
  await chooseFile('2018.json', JSON.stringify(changed));
  await user.click(await section.findByRole('button', { name: '改用这份通知' }));
  expect(await screen.findByText(`现在按${changed.number}检查。`)).toBeVisible();
  expect(shown[0]?.notice).toEqual(changed);
  expect((await readDocumentNotice(host.settings, notice2018)).notice).toEqual(changed);
});
