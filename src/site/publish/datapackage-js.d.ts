/** The part of the `datapackage` package that the tests use; it brings no types of its own. */
declare module "datapackage" {
  export class Profile {
    static load(name: string): Promise<Profile>;
    validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] };
  }

  export interface Resource {
    readonly descriptor: { readonly schema: { readonly fields: { name: string }[] } };
    read(options: { readonly keyed: true }): Promise<Record<string, unknown>[]>;
  }

  export class Package {
    static load(path: string): Promise<Package>;
    getResource(name: string): Resource;
  }
}
