import { LeaderType, Tab, TabStopType, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Pledge } from '../notice/schema';
import { mm } from './layout';
import { style } from './styles';
import { line } from './text';

/** Where the signature begins, and how far its line reaches. */
const signature = { left: mm(78), right: mm(146) };

/**
 * The pledge as it is to be signed: no control, for there is nothing to type. The line to sign on is a
 * tab with a leader, so that no underscores are left that look like a blank nobody filled.
 */
export function pledgeBlocks(pledge: Pledge, { pageBreakBefore = false } = {}): FileChild[] {
  return [
    line(style.heading1, [pledge.title], { pageBreakBefore }),
    ...pledge.paragraphs.map((text) => line(style.body, [text])),
    line(style.signature, [pledge.signature.label, new TextRun({ children: [new Tab()] })], {
      indent: { left: signature.left },
      tabStops: [
        { type: TabStopType.LEFT, position: signature.right, leader: LeaderType.UNDERSCORE },
      ],
    }),
  ];
}
