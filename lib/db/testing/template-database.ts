declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the throw-away server that database tests share. */
    readonly databaseServer: string;
  }
}

/** The migrated, empty database that every test's own is copied from. */
export const TEMPLATE_DATABASE = 'migrated';
