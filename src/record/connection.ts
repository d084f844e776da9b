import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import { speaking } from './sqlite-error.ts'

/** A row as it is written: an absent value is NULL. */
export type Row = { readonly [column: string]: SQLInputValue | undefined }

/** An open SQLite file: statements are prepared once, and what SQLite says against one comes as a RashomonError that names the file. */
export class Connection {
  readonly path: string
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync, path: string) {
    this.#database = database
    this.path = path
  }

  row(sql: string, ...values: readonly SQLInputValue[]): Record<string, SQLOutputValue> | undefined {
    return speaking(this.path, () => this.#statement(sql).get(...values))
  }

  rows(sql: string, ...values: readonly SQLInputValue[]): Record<string, SQLOutputValue>[] {
    return speaking(this.path, () => this.#statement(sql).all(...values))
  }

  do(sql: string, ...values: readonly SQLInputValue[]): void {
    speaking(this.path, () => this.#statement(sql).run(...values))
  }

  /** Inserts a row and gives its number. */
  insert(table: string, row: Row): number {
    const columns = Object.keys(row)
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    return speaking(this.path, () => Number(this.#statement(sql).run(...columns.map(column => row[column] ?? null)).lastInsertRowid))
  }

  /** Does the work whole or not at all. */
  transaction<T>(work: () => T): T {
    return speaking(this.path, () => {
      this.#database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        this.#database.exec('COMMIT')
        return result
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
        throw error
      }
    })
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}
