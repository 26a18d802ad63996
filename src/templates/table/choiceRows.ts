import { Tab, TabStopType, TextRun } from 'docx';
import type { IParagraphOptions, Paragraph, XmlComponent } from 'docx';
import type { ChoiceOption, ChoiceRow } from '../../notice/schema';
import type { Controls } from '../controls';
import { characterWidth, size } from '../layout';
import { style } from '../styles';
import { line } from '../text';

/** The blank as the notice prints it; it prints as a blank when its option is not ticked. */
const blankLine = '________';

/** Between two options: one and a half characters. */
const gap = 1.5;

/**
 * The options of a choice, each with a box to tick; options after a break stand in a new paragraph.
 *
 * @param stops where the second, third… option of a line stands, so that those of all rows line up
 */
export function optionLines(
  row: ChoiceRow,
  stops: NonNullable<IParagraphOptions['tabStops']>,
  controls: Controls,
): Paragraph[] {
  return optionsByLine(row).map((options) =>
    line(
      style.cell,
      options.flatMap((option, i) => [
        ...(i === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
        ...optionContent(row, option, controls),
      ]),
      { tabStops: stops },
    ),
  );
}

/** Tab stops that line the options of several rows up in columns, as wide as the longest needs. */
export function optionStops(
  rows: readonly ChoiceRow[],
): NonNullable<IParagraphOptions['tabStops']> {
  const widths: number[] = [];
  for (const options of rows.flatMap((row) => optionsByLine(row))) {
    options.slice(0, -1).forEach((option, column) => {
      // An option with a blank in it is longer than a column; the next one goes on to the stop after.
      if (option.blank !== undefined) return;
      widths[column] = Math.max(widths[column] ?? 0, 1 + option.label.length + gap);
    });
  }
  let position = 0;
  return widths.map((width) => {
    position += width;
    return { type: TabStopType.LEFT, position: Math.round(position * characterWidth(size.wu)) };
  });
}

function optionsByLine(row: ChoiceRow): ChoiceOption[][] {
  const lines: ChoiceOption[][] = [[]];
  for (const option of row.options) {
    lines.at(-1)?.push(option);
    if (option.breakAfter) lines.push([]);
  }
  return lines.filter((options) => options.length > 0);
}

function optionContent(
  row: ChoiceRow,
  option: ChoiceOption,
  controls: Controls,
): (string | XmlComponent)[] {
  const box = controls.box({
    requirement: row.id,
    detail: { key: option.key, name: option.label },
  });
  if (option.blank === undefined) return [box, option.label];
  const { key, before, after, prompt } = option.blank;
  const blank = controls.text({ requirement: row.id, detail: { key, name: prompt.zh } }, blankLine);
  return [box, option.label + before, blank, after];
}
