import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  XmlComponent,
} from 'docx';
import type { IContext, IXmlableObject, Paragraph } from 'docx';
import type { BlockControl } from '../controls';
import { mm } from '../layout';

/** A cell by its width; which grid columns it spans follows from all the rows together. */
export interface CellPlan {
  /** In millimetres; a row's cells add up to the table's width. */
  readonly width: number;
  readonly content: readonly Paragraph[];
  /** A control below the content that reaches to the cell's end. */
  readonly control?: BlockControl;
  /** One cell downwards with those above and below it. */
  readonly merge?: 'begins' | 'continues';
  readonly align?: 'top' | 'center';
}

export interface RowPlan {
  /** In millimetres, at least. */
  readonly height: number;
  readonly cells: readonly CellPlan[];
  /** The row may go over the page's end, because its text may become long. */
  readonly maySplit?: boolean;
  /** The row is repeated on every page the table goes over. */
  readonly isHead?: boolean;
}

/** Space between a cell's border and its text. */
const padding = { left: mm(1), right: mm(1), top: mm(0.5), bottom: mm(0.5) };

/**
 * A table with a fixed grid, which Word and WPS draw alike: its columns are the edges of all cells of
 * all rows.
 */
export function gridTable(rows: readonly RowPlan[]): Table {
  const edges = [...new Set(rows.flatMap((row) => edgesOf(row)))].sort((a, b) => a - b);
  const columnWidths = edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
  const border = (eighths: number) => ({
    style: BorderStyle.SINGLE,
    size: eighths,
    color: '000000',
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: edges.at(-1) ?? 0, type: WidthType.DXA },
    columnWidths,
    margins: { ...padding, marginUnitType: WidthType.DXA },
    borders: {
      top: border(8),
      bottom: border(8),
      left: border(8),
      right: border(8),
      insideHorizontal: border(4),
      insideVertical: border(4),
    },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: row.maySplit !== true,
          ...(row.isHead === true ? { tableHeader: true } : {}),
          height: { value: mm(row.height), rule: HeightRule.ATLEAST },
          children: rowCells(row, edges),
        }),
    ),
  });
}

/** The right edge of each of a row's cells, in twips from the table's left edge. */
function edgesOf(row: RowPlan): number[] {
  let right = 0;
  return row.cells.map((cell) => mm((right += cell.width)));
}

function rowCells(row: RowPlan, edges: readonly number[]): TableCell[] {
  const rightEdges = edgesOf(row);
  return row.cells.map((cell, i) => {
    const left = rightEdges[i - 1] ?? 0;
    const right = rightEdges[i] ?? left;
    return new PlannedCell(
      cell,
      right - left,
      edges.filter((edge) => edge > left && edge <= right).length,
    );
  });
}

class PlannedCell extends TableCell {
  private readonly endsWithControl: boolean;

  constructor(plan: CellPlan, width: number, columnSpan: number) {
    super({
      width: { size: width, type: WidthType.DXA },
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(plan.merge === undefined
        ? {}
        : {
            verticalMerge:
              plan.merge === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
          }),
      verticalAlign: plan.align === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
      children: plan.content,
    });
    this.endsWithControl = plan.control !== undefined;
    if (plan.control !== undefined) this.root.push(plan.control);
  }

  /**
   * docx would add an empty paragraph behind the control. The control holds one already, which is what
   * Word needs (dotnet/Open-XML-SDK#592), and text typed behind it would not be in the control.
   */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.endsWithControl) return super.prepForXml(context);
    return XmlComponent.prototype.prepForXml.call(this, context);
  }
}
