/** pdf-lib, from the bundle it is published with: its 192 single modules take three times as long to load. */
export * from "../../node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.js";
