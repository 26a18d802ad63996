/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { nothingFound } from '../support/assessments';
import { openPane } from '../support/openPane';

describe('起草 without a form in the document', () => {
  it('says so and offers both papers and everything that can be inserted', async () => {
    openPane({ engine: nothingFound });
    expect(await screen.findByText('这份文档里没有找到可检查的材料')).toBeVisible();
    for (const name of ['新建总结报告', '新建申请书', '插入总结报告', '插入申请书', '插入典型经验']) {
      expect(screen.getByRole('button', { name })).toBeVisible();
    }
  });
});

describe('the outline', () => {
  it('shows every part', async () => {
    openPane();
    const row = await screen.findByRole('button', { name: '4.典型经验' });
    expect(row).toBeVisible();
    const item = row.closest('li');
    expect(item).not.toBeNull();
    if (item !== null) expect(within(item).getByText(/1500 字 · 70%/)).toBeVisible();
  });
});
