/** The parts of the packages `datapackage` and `tableschema` that the tests use; they bring no types of their own. */
declare module "datapackage" {
  export class Profile {
    static load(name: string): Promise<Profile>;
    validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] };
  }

  export interface Resource {
    readonly descriptor: { readonly path: string; readonly schema: { readonly fields: { name: string }[] } };
  }

  export class Package {
    static load(path: string): Promise<Package>;
    getResource(name: string): Resource;
  }
}

declare module "tableschema" {
  export class Table {
    static load(path: string, options: { readonly schema: object; readonly bom: true }): Promise<Table>;
    read(options: { readonly keyed: true }): Promise<Record<string, unknown>[]>;
  }
}
