/** Writes the structure tree back into the PDF, with its ParentTree and IDTree. */

import type { SurveyedStream } from "../content/streams.ts";
import { name } from "../document/name.ts";
import {
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from "../pdf-lib.ts";
import type { MarkedContent, ObjectReference, StructureElement } from "./element.ts";
import { ROLE_MAP } from "./kinds.ts";

const text = (value: string): PDFHexString => PDFHexString.fromText(value);

/** The document that the tree is written into. */
export interface Target {
  context: PDFContext;
  streams: Map<string, SurveyedStream>;
  /** References of the pages, in order. */
  pages: readonly PDFRef[];
  /** The StructTreeRoot, already in the file. */
  treeRoot: PDFRef;
  /** Annotations by the name of their reference. */
  annotations: ReadonlyMap<string, PDFRef>;
}

function attributesOf(element: StructureElement, context: PDFContext): PDFObject[] {
  const {
    numbering,
    scope,
    headers,
    rowSpan = 1,
    colSpan = 1,
    box,
    placement,
    writingMode,
  } = element;
  const found: PDFObject[] = [];
  if (numbering !== undefined) found.push(context.obj({ O: "List", ListNumbering: numbering }));
  const table = context.obj({ O: "Table" });
  if (scope !== undefined) table.set(name("Scope"), name(scope));
  if (headers !== undefined) {
    table.set(name("Headers"), context.obj(headers.map((header) => PDFString.of(header))));
  }
  if (rowSpan > 1) table.set(name("RowSpan"), PDFNumber.of(rowSpan));
  if (colSpan > 1) table.set(name("ColSpan"), PDFNumber.of(colSpan));
  if (table.keys().length > 1) found.push(table);
  const layout = context.obj({ O: "Layout" });
  if (box !== undefined) layout.set(name("BBox"), context.obj(box));
  if (placement !== undefined) layout.set(name("Placement"), name(placement));
  if (writingMode !== undefined) layout.set(name("WritingMode"), name(writingMode));
  if (layout.keys().length > 1) found.push(layout);
  return found;
}

/** Collects, while the tree is written, what points back into it. */
class Tree {
  readonly target: Target;
  readonly parents = new Map<number, PDFRef | (PDFRef | undefined)[]>();
  readonly identified = new Map<string, PDFRef>();

  constructor(target: Target) {
    this.target = target;
  }

  write(element: StructureElement, parent: PDFRef): PDFRef {
    const { context, pages } = this.target;
    const ref = context.nextRef();
    const dict = context.obj({ Type: "StructElem", S: element.type, P: parent });
    const attributes = attributesOf(element, context);
    if (attributes.length > 0) {
      dict.set(
        name("A"),
        attributes[0] && attributes.length === 1 ? attributes[0] : context.obj(attributes),
      );
    }
    if (element.language !== undefined) dict.set(name("Lang"), PDFString.of(element.language));
    if (element.alt !== undefined) dict.set(name("Alt"), text(element.alt));
    if (element.actualText !== undefined) dict.set(name("ActualText"), text(element.actualText));
    if (element.expansion !== undefined) dict.set(name("E"), text(element.expansion));
    if (element.id !== undefined) {
      dict.set(name("ID"), PDFString.of(element.id));
      this.identified.set(element.id, ref);
    }
    const own = element.children.find((child) => child.kind === "content")?.page;
    const page = own === undefined ? undefined : pages[own];
    if (page !== undefined) dict.set(name("Pg"), page);
    const children = element.children.map((child) => {
      if (child.kind === "element") return this.write(child, ref);
      return child.kind === "object" ? this.object(child, ref) : this.content(child, ref, own);
    });
    const [only] = children;
    dict.set(name("K"), only !== undefined && children.length === 1 ? only : context.obj(children));
    context.assign(ref, dict);
    return ref;
  }

  private object(child: ObjectReference, parent: PDFRef): PDFObject {
    const { context, annotations, pages } = this.target;
    const ref = annotations.get(child.object);
    if (ref === undefined)
      throw new Error(`The structure tree names no annotation: ${child.object}`);
    const annotation = context.lookup(ref, PDFDict);
    annotation.set(name("Contents"), text(child.contents ?? ""));
    this.parents.set(annotation.lookup(name("StructParent"), PDFNumber).asNumber(), parent);
    const page = child.page === undefined ? undefined : pages[child.page];
    return context.obj({ Type: "OBJR", Obj: ref, ...(page === undefined ? {} : { Pg: page }) });
  }

  private content(child: MarkedContent, parent: PDFRef, ownPage: number | undefined): PDFObject {
    const { context, streams, pages } = this.target;
    const stream = streams.get(child.owner);
    const page = pages[child.page];
    if (stream?.structParents === undefined || page === undefined) {
      throw new Error(`Marked content ${child.mcid} of ${child.owner} has no way back to its tag`);
    }
    const list = this.parents.get(stream.structParents) ?? [];
    if (!Array.isArray(list)) throw new Error("A page and an annotation share a structure key");
    list[child.mcid] = parent;
    this.parents.set(stream.structParents, list);
    if (stream.kind === "page" && child.page === ownPage) return PDFNumber.of(child.mcid);
    const inForm = stream.kind === "form" ? { Stm: stream.owner } : {};
    return context.obj({ Type: "MCR", Pg: page, MCID: child.mcid, ...inForm });
  }
}

/** Writes `root` in place of the tree that the file has. */
export function writeStructure(root: StructureElement, target: Target): void {
  const { context, treeRoot } = target;
  const tree = new Tree(target);
  const document = tree.write(root, treeRoot);
  const byKey = [...tree.parents].sort(([a], [b]) => a - b);
  const nums = byKey.flatMap(([key, value]) => [
    PDFNumber.of(key),
    Array.isArray(value)
      ? context.register(context.obj(Array.from(value, (ref) => ref ?? PDFNull)))
      : value,
  ]);
  const names = [...tree.identified]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, ref]) => [PDFString.of(id), ref]);
  context.assign(
    treeRoot,
    context.obj({
      Type: "StructTreeRoot",
      K: [document],
      RoleMap: ROLE_MAP,
      ParentTree: context.register(context.obj({ Nums: nums })),
      ParentTreeNextKey: (byKey.at(-1)?.[0] ?? -1) + 1,
      ...(names.length === 0 ? {} : { IDTree: context.register(context.obj({ Names: names })) }),
    }),
  );
}
