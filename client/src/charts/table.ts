/** A chart's figures as a table: the same data for those who read instead of look. */

export interface Column {
  readonly name: string;
  readonly numeric: boolean;
}

export interface Row {
  readonly head: string;
  readonly cells: readonly string[];
}

export interface Table {
  readonly caption: string;
  /** The name of the first column, which heads the rows. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
