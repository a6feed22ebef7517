import { ColumnTypeEnum as Column, DriverAdapterError } from "@prisma/driver-adapter-utils";
import { parse as parseArray } from "postgres-array";

/**
 * @typedef {import("@prisma/driver-adapter-utils").SqlQuery} SqlQuery
 * @typedef {import("@prisma/driver-adapter-utils").ColumnType} ColumnType
 * @typedef {{ fields: { name: string, dataTypeID: number }[], rows: unknown[][], affected: number }} Result
 * @typedef {{
 *   query: (sql: string, values: unknown[]) => Promise<Result>,
 *   script: (sql: string) => Promise<void>,
 *   close: () => Promise<void>,
 * }} Connection
 */

/** PostgreSQL type oids that the schema engine's own queries return. @type {Record<number, ColumnType>} */
const SCALARS = {
  16: Column.Boolean,
  18: Column.Character,
  19: Column.Text,
  20: Column.Int64,
  21: Column.Int32,
  23: Column.Int32,
  25: Column.Text,
  26: Column.Int64,
  114: Column.Json,
  700: Column.Float,
  701: Column.Double,
  1114: Column.DateTime,
  1184: Column.DateTime,
  1700: Column.Numeric,
  2950: Column.Uuid,
  3802: Column.Json,
};

/** Array oid → [element oid, column type]. @type {Record<number, [number, ColumnType]>} */
const ARRAYS = {
  1000: [16, Column.BooleanArray],
  1002: [18, Column.CharacterArray],
  1003: [19, Column.TextArray],
  1005: [21, Column.Int32Array],
  1007: [23, Column.Int32Array],
  1009: [25, Column.TextArray],
  1015: [25, Column.TextArray],
  1016: [20, Column.Int64Array],
  1028: [26, Column.Int64Array],
};

/** The smallest driver adapter the schema engine needs: queries and scripts, no transactions. */
export class SchemaAdapter {
  provider = /** @type {const} */ ("postgres");
  adapterName = "rechterhand-schema";

  /** @param {Connection} connection */
  constructor(connection) {
    this.connection = connection;
  }

  /** @param {SqlQuery} query */
  async queryRaw(query) {
    const { fields, rows } = await this.#run(query);
    const oids = fields.map((field) => field.dataTypeID);
    return {
      columnNames: fields.map((field) => field.name),
      columnTypes: oids.map((oid) => ARRAYS[oid]?.[1] ?? SCALARS[oid] ?? Column.Text),
      rows: rows.map((row) => row.map((cell, i) => cellValue(oids[i] ?? 25, cell))),
    };
  }

  /** @param {SqlQuery} query */
  async executeRaw(query) {
    return (await this.#run(query)).affected;
  }

  /** @param {string} sql */
  async executeScript(sql) {
    await this.connection.script(sql).catch(rethrow);
  }

  getConnectionInfo() {
    return { schemaName: "public", supportsRelationJoins: true };
  }

  /** @returns {Promise<never>} */
  async startTransaction() {
    throw new Error("The schema engine opens no transactions through its adapter");
  }

  async dispose() {
    await this.connection.close();
  }

  /** @param {SqlQuery} query @returns {Promise<Result>} */
  async #run({ sql, args, argTypes }) {
    const values = args.map((value, i) =>
      argTypes[i]?.scalarType === "datetime" && typeof value === "string"
        ? new Date(value).toISOString()
        : value,
    );
    return this.connection.query(sql, values).catch(rethrow);
  }
}

/** @param {number} oid @param {unknown} cell */
function cellValue(oid, cell) {
  if (typeof cell !== "string") return cell;
  const element = ARRAYS[oid]?.[0];
  return element === undefined
    ? scalarValue(oid, cell)
    : parseArray(cell, (text) => scalarValue(element, text));
}

/** @param {number} oid @param {string} text */
function scalarValue(oid, text) {
  const type = SCALARS[oid];
  if (type === Column.Boolean) return text === "t";
  if (type === Column.Int32 || type === Column.Float || type === Column.Double) return Number(text);
  if (type === Column.DateTime) {
    return new Date(/(Z|[+-]\d\d(:?\d\d)?)$/.test(text) ? text : `${text}Z`).toISOString();
  }
  return text;
}

/** @param {unknown} error @returns {never} */
function rethrow(error) {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const code = String(error.code);
  const named = /"(.+?)"/.exec(error.message)?.[1];
  throw new DriverAdapterError({
    originalCode: code,
    originalMessage: error.message,
    ...(code === "42P01"
      ? { kind: "TableDoesNotExist", table: named }
      : code === "3D000"
        ? { kind: "DatabaseDoesNotExist", db: named }
        : {
            kind: "postgres",
            code,
            severity: "ERROR",
            message: error.message,
            detail: undefined,
            column: undefined,
            hint: undefined,
          }),
  });
}
