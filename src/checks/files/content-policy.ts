/** Checks of the Content-Security-Policy in the markup, without a browser. */
import type { PageCheck } from "../check.ts";
import type { Fault } from "../finding.ts";

/** Directives of a policy with their sources. */
const parsePolicy = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== undefined && name !== "")
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources]),
  );

const isOpen = (sources: readonly string[] | undefined): boolean =>
  sources === undefined ||
  sources.some((source) =>
    ["'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:"].includes(source),
  );

export const contentPolicy: PageCheck = {
  asks: "page",
  id: "content-policy",
  title: "A strict Content-Security-Policy, obeyed",
  standard: "W3C Content Security Policy Level 3",
  matters: "everyone: foreign code cannot run even if it gets into the page",
  fix: "Put the meta element before anything that loads, and styles and scripts into files.",
  faults: (page) => {
    const { $ } = page;
    const found = $('meta[http-equiv="Content-Security-Policy" i]').first();
    if (found.length === 0) return [{ message: "The page has no Content-Security-Policy." }];
    const policy = parsePolicy(found.attr("content") ?? "");
    const faults: Fault[] = [];
    const source = (name: string) => policy.get(name) ?? policy.get("default-src");
    for (const name of ["script-src", "style-src", "object-src", "connect-src"]) {
      if (isOpen(source(name))) faults.push({ message: `The policy lets ${name} be anything.` });
    }
    for (const name of ["base-uri", "form-action"]) {
      if (isOpen(policy.get(name))) faults.push({ message: `The policy does not limit ${name}.` });
    }
    if (found.prevAll("link, script, style").length > 0)
      faults.push({ message: "The policy stands behind what it should hold for." });
    const inline = $("style, [style], script:not([src])")
      .toArray()
      .filter((element) => !/json/.test($(element).attr("type") ?? ""));
    for (const element of inline)
      faults.push(page.fault(element, "The policy forbids styles and scripts in the markup."));
    const handlers = $("body, body *")
      .toArray()
      .filter((element) => Object.keys(element.attribs).some((name) => /^on[a-z]+$/.test(name)));
    for (const element of handlers)
      faults.push(page.fault(element, "The policy forbids event handlers in the markup."));
    return faults;
  },
};
