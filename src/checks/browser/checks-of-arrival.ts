/** Checks of what a page does while it loads. */
import type { VisitCheck } from "../check.ts";

export const console: VisitCheck = {
  asks: "visit",
  id: "console",
  title: "Nothing goes wrong in the console",
  standard: "own rule",
  matters: "everyone: something on the page does not work",
  fix: "Correct what the message names.",
  views: ["arrival"],
  faults: async ({ arrival }) =>
    arrival.complaints.map((text) => ({ message: `The console says: ${text}` })),
};

export const requests: VisitCheck = {
  asks: "visit",
  id: "requests",
  title: "Everything that is fetched arrives, from our own host",
  standard: "own rule; GDPR, article 25",
  matters: "everyone: something on the page is missing, or another host learns who reads it",
  fix: "Publish the file with the edition and correct its address.",
  views: ["arrival"],
  faults: async ({ arrival, setting }) => [
    ...arrival.failed.map(({ url, reason }) => ({
      message: `${url.replace(setting.origin, "")} did not arrive: ${reason}.`,
    })),
    ...arrival.foreign.map((url) => ({ message: `${url} is fetched from another host.` })),
  ],
};

export const policyViolations: VisitCheck = {
  asks: "visit",
  id: "policy-violations",
  title: "Nothing breaks the Content-Security-Policy",
  standard: "W3C Content Security Policy Level 3",
  matters: "everyone: the browser leaves out what the policy forbids",
  fix: "Move styles and scripts into files of the edition.",
  views: ["arrival"],
  faults: async ({ arrival }) =>
    arrival.forbidden.map((what) => ({ message: `The policy stopped ${what}.` })),
};
