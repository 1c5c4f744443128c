/** Texts that would break out of the place in which they are shown, if any place let them. */

/** A text as somebody who means harm, or knows no better, types it. */
export interface HostileText {
  text: string;
  /** What a reader sees of it, where it is markup that a plan's texts have and stays as it is. */
  reads?: string;
}

/** What each script calls if a browser ever runs it. */
export const SENTINEL = "executedHere";
/** A host that nothing may ask. */
export const HOSTILE_HOST = "hostile.example";

/** Beginning of the addresses to which links in the texts themselves lead. */
export const MARKED = "https://words.example/";

const run = `${SENTINEL}()`;
const host = `https://${HOSTILE_HOST}`;

const texts: Readonly<Record<string, readonly (string | HostileText)[]>> = {
  html: [
    `<script>${run}</script>`,
    `</title><script>${run}</script>`,
    `<img src=x onerror=${run}>`,
    `<svg/onload=${run}>`,
    `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
    `<base href="${host}/">`,
    `<meta http-equiv="refresh" content="0;url=${host}/">`,
    `<link rel=stylesheet href=//${HOSTILE_HOST}/a.css>`,
    `<form action=${host}/><button>Go</button></form>`,
    `--><b id=broken>x</b><!--`,
    `</textarea></style></noscript></template><b id=broken>`,
    `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
    `&lt;img src=x onerror=${run}&gt;`,
    `&#60;b&#62; &#x3c;i&#x3e; &lt`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=${run}>">`,
  ],
  attributes: [
    `" onmouseover="${run}" x="`,
    `' onfocus='${run}' autofocus='`,
    `x onclick=${run} tabindex=1`,
    "` onload=`x` =",
    `"><b id=broken>`,
    `'/><b id=broken>`,
    `" style="background:url(${host}/a)" x="`,
  ],
  addresses: [
    `javascript:${run}`,
    ` JaVaScRiPt:${run}`,
    `java\tscript:${run}`,
    `data:text/html,<script>${run}</script>`,
    `vbscript:${run}`,
    `//${HOSTILE_HOST}/x`,
    `[click](javascript:${run})`,
    `[click](data:text/html;base64,PHNjcmlwdD4=)`,
    `${host}/"onmouseover="${run}`,
    `${host}/'onmouseover='${run}`,
    `${host}/<script>${run}</script>`,
    `${host}/#)(%22%3E%0d%0aSet-Cookie:a=b`,
    `${host}/\\)/URI(javascript:${run})`,
    `mailto:a@${HOSTILE_HOST}?subject=x%0d%0aBcc:b@${HOSTILE_HOST}`,
    { text: `[words](${MARKED}%22onmouseover=%22${run})`, reads: "words" },
    { text: `[more](${MARKED}a?b=1&c=%3Cd%3E#;&quote)`, reads: "more" },
  ],
  style: [
    `}body{background:url(${host}/a)}`,
    `</style><b id=broken>`,
    `url("${host}/a")`,
    `@import '${host}/a.css';`,
    `expression(${run})`,
    `\\3c/style\\3e`,
  ],
  script: [
    `</script><script>${run}//`,
    `";${run};//`,
    `'-${run}-'`,
    `\${${run}}`,
    `\\u003cscript\\u003e${run}`,
    `\\";${run}//`,
    `{"@context":"${host}","__proto__":{"x":1}}`,
    `]}});${run}`,
    `a\u2028${run}\u2029b`,
    "__proto__ constructor prototype toString",
  ],
  xml: [
    `]]><x/>`,
    `<![CDATA[<x>]]>`,
    `<?xml-stylesheet href="${host}/a.xsl"?>`,
    `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>`,
    `&y; &amp;y; %y;`,
    `</rdf:li></rdf:Alt></dc:title><dc:creator>x`,
    `<?xpacket end="w"?>`,
    `</text><script>${run}</script>`,
    `<svg xmlns="http://www.w3.org/2000/svg"><use href="${host}/a#b"/></svg>`,
  ],
  templates: [
    "{{ 7 * 7 }} {% raw %} {# x #}",
    `{{ constructor.constructor("${run}")() }}`,
    "{% include '/etc/passwd' %}",
    "{{ page | dump | safe }}",
    "{{{x}}} #{7*7} <%= 7*7 %>",
    "---\npermalink: /../x.html\n---",
  ],
  messages: [
    "{count, plural, one {#} other {# x}}",
    "{page",
    "'{' ''page'' '}'",
    "{page, select, other {<b>x</b>}}",
    "}{ # |",
    `{x, date, ::yyyyMMdd}`,
  ],
  markdown: [
    `![x](${host}/a.png)`,
    `[x]: ${host}/a`,
    `<${host}/x>`,
    "# heading",
    "```js\nx\n```",
    "a  \nb\\\nc",
    '[x][y] ![z] [w]{"onclick=x}',
    "| a | b |\n| - | - |",
    { text: `***all*** _of_ __it__`, reads: "all of it" },
    { text: "\\<b\\>", reads: "<b>" },
  ],
  unseen: [
    "a\u202egnp.exe\u202c b",
    "a\u2066b\u2069 \u200bc\u200d \u2060d",
    "\ufeffa\u00a0b",
    "a\u0000b",
    "a\u001b[31mb\u001b]8;;x\u0007",
    "\ue000\uf8ff",
    "e\u0301e\u0301 a\u0308",
    "\ud800",
  ],
  lookalikes: [
    `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
    "‹script› ≮b≯ ˂i˃",
    "\u2039img src=x onerror=y\u203a",
    "K\u212aſ \ufb01 İı",
  ],
  pdf: [
    `) /URI (javascript:${run}) (`,
    "( \\( \\) \\051 <</JS (x)>> >> endobj",
    "/Type /Action /S /JavaScript",
    "endstream endobj 1 0 obj",
    "\u00fe\u00ff\u0000a #20 %%EOF",
    "trailer << /Root 1 0 R >> startxref",
    "BT (x) Tj ET EMC /Artifact BMC",
  ],
  lines: [
    "a\r\nSet-Cookie: b=c\r\n\r\n<p>d</p>",
    "a\nLocation: /b",
    "::error file=a::b%0A",
    "a; return 301 /b; #",
    'a" [R=301,L]\nRewriteRule',
  ],
  paths: [
    "../../../../etc/passwd",
    "..\\..\\windows\\system32",
    "%2e%2e%2f%00.html",
    "/dev/null; $(touch /tmp/x) `id`",
    "CON.pdf NUL: a|b>c",
  ],
  tables: ['=HYPERLINK("x","y")', "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", '"a","b";c\td'],
  lengths: [`Å${"ä".repeat(300)}`, `${"A b".repeat(400)}`],
};

/** All of them. */
export const hostileTexts: readonly HostileText[] = Object.values(texts)
  .flat()
  .map((entry) => (typeof entry === "string" ? { text: entry } : entry));
