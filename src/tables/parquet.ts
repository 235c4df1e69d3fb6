import { parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, CellType, Rows, Table } from "./table.js";

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>;

const TYPES = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  boolean: { type: "BOOLEAN" },
} as const satisfies Record<CellType, object>;

/** A cell as the format has it: no value is `null`, a day is a moment of it in UTC. */
const parquetValue = (cell: Cell, type: CellType) =>
  cell === undefined ? null : type === "date" ? new Date(`${cell}T00:00:00Z`) : cell;

/** A table as Parquet, in one group of rows with the columns' dictionaries. */
export function parquet({ columns }: Pick<Table, "columns">, rows: Rows): Uint8Array {
  const schema: Schema = [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type, required }) => ({
      name,
      ...TYPES[type],
      repetition_type: required ? ("REQUIRED" as const) : ("OPTIONAL" as const),
    })),
  ];
  const columnData = columns.map(({ name, type }, place) => ({
    name,
    data: rows.map((row) => parquetValue(row[place], type)),
  }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema, rowGroupSize: Math.max(1, rows.length), createdBy: "military-pacts" }),
  );
}
