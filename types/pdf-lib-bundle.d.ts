/** The bundle of pdf-lib has the types of its modules. */
declare module "*/pdf-lib.esm.js" {
  export * from "@cantoo/pdf-lib";
}
