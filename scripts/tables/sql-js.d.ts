/** The part of sql.js that is used: it comes without types. */
declare module "sql.js" {
  export type SqlValue = string | number | Uint8Array | null;
  export interface Statement {
    run(values: readonly SqlValue[]): void;
    free(): void;
  }
  export interface SqlDatabase {
    run(sql: string): void;
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ readonly Database: new () => SqlDatabase }>;
}
