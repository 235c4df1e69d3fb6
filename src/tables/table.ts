/** How a table is declared: once, for its CSV, its Parquet and what describes them. */
import { firstDay, type IsoDate, lastDay, type PartialDate } from "military-pacts";

/** A value in a table; absent where nothing is known, or nothing is to be said. */
export type Cell = string | number | boolean | undefined;

/** What a column holds: text, a day, a whole number, or true and false. */
export type CellType = "string" | "date" | "integer" | "boolean";

/** A column as its readers see it. */
export interface Column {
  /** Snake case, at most 32 characters. */
  readonly name: string;
  readonly type: CellType;
  /** The field of the model whose comment describes it, such as `Agreement.title.en`. */
  readonly field?: string | undefined;
  /** What it is; after the words of `field`, where it has one. */
  readonly description?: string | undefined;
  /** Whether every row has a value. */
  readonly required?: boolean | undefined;
  /** The only words that it can hold. */
  readonly words?: readonly string[] | undefined;
}

/** Columns whose values name a row of another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** The rows of a table, a cell for each column. */
export type Rows = readonly (readonly Cell[])[];

/** A table. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What the table is of a given day; absent where it has no day. */
  readonly onDay?: string | undefined;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /**
   * The rows, a cell for each column.
   *
   * @param on The day that is asked for; without it, the whole table, with what changes as on `asOf`.
   * @param made Called after each row with the number of rows made.
   */
  readonly rows: (on?: IsoDate, made?: (count: number) => void) => Rows;
}

/** What is known of a column beside its name and its values. */
type About = Pick<Column, "field" | "description" | "required" | "words">;

interface ColumnOf<Row> extends Column {
  readonly value: (row: Row) => Cell;
}

/** A declaration: a table with what makes its rows. */
interface Declaration<Row> extends Omit<Table, "columns" | "rows" | "foreignKeys"> {
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: readonly (ColumnOf<Row> | readonly ColumnOf<Row>[])[];
  readonly records: (on?: IsoDate) => Iterable<Row>;
}

/** A declaration as a table. */
export function table<Row>({ columns, records, foreignKeys = [], ...about }: Declaration<Row>): Table {
  const all = columns.flat() as readonly ColumnOf<Row>[];
  return {
    ...about,
    foreignKeys,
    columns: all.map(({ value: _, ...column }) => column),
    rows: (on, made) =>
      Array.from(records(on), (row, place) => {
        made?.(place + 1);
        return all.map(({ value }) => value(row));
      }),
  };
}

/** A key of one column. */
export const refersTo = (column: string, table: string, reference = column): ForeignKey => ({
  columns: [column],
  table,
  references: [reference],
});

/** Several values in one cell. No value holds a semicolon. */
export const list = (values: readonly (string | number)[] = []): Cell =>
  values.length > 0 ? values.join("; ") : undefined;

const part = (date: string | undefined, place: 0 | 1 | 2): Cell => {
  const digits = date?.split("-")[place];
  return digits === undefined ? undefined : Number(digits);
};

const PARTS = ["year", "month", "day"] as const;

/** The makers of columns over rows of one kind. */
export function columnsOf<Row>() {
  const column =
    (type: CellType) =>
    (name: string, value: (row: Row) => Cell, about: About = {}): ColumnOf<Row> => ({ name, type, value, ...about });
  const integer = column("integer");
  const dayColumn = column("date");
  const text = column("string");
  /** The parts of a date: where one is required, a day has all of them for certain, another date only the year. */
  const parts = (name: string, value: (row: Row) => string | undefined, certain: 1 | 3, required = false) =>
    PARTS.map((unit, place) => {
      const isCertain = required && place < certain;
      return integer(`${name}_${unit}`, (row) => part(value(row), place as 0 | 1 | 2), {
        description: `The ${unit} of \`${name}\`${place > 0 && !isCertain ? ", where it is known" : ""}.`,
        required: isCertain,
      });
    });
  return {
    text,
    integer,
    flag: column("boolean"),
    /** A day, and its parts. */
    day: (name: string, value: (row: Row) => IsoDate | undefined, about: About): readonly ColumnOf<Row>[] => [
      dayColumn(name, value, about),
      ...parts(name, value, 3, about.required),
    ],
    /** A day, month or year as it is known, the days that it can mean, and its parts. */
    date: (name: string, value: (row: Row) => PartialDate | undefined, about: About): readonly ColumnOf<Row>[] => {
      const of = (bound: (date: PartialDate) => IsoDate) => (row: Row) => {
        const date = value(row);
        return date === undefined ? undefined : bound(date);
      };
      const { required } = about;
      return [
        text(name, value, about),
        dayColumn(`${name}_earliest`, of(firstDay), {
          description: `The first day that \`${name}\` can mean.`,
          required,
        }),
        dayColumn(`${name}_latest`, of(lastDay), {
          description: `The last day that \`${name}\` can mean; the queries count from it.`,
          required,
        }),
        ...parts(name, value, 1, required),
      ];
    },
  };
}
