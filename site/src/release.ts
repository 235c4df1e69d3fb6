/** A release with what it changed. */
export interface Release {
  readonly version: string;
  readonly changes: readonly string[];
}
