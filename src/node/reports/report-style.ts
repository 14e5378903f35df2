// SPDX-FileCopyrightText: 2026 Document Gate contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The look of the HTML report. Colour is the third signal, after words and sign; contrast holds in both themes. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1b1b1b; --soft: #5c5c5c; --back: #f5f6f7; --card: #ffffff; --line: #d6d9dd; --accept: #1a7335; --advise: #0b5cad; --review: #8a5300; --reject: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --soft: #ababab; --back: #171819; --card: #222426; --line: #3c4043; --accept: #6fd08c; --advise: #7cb8f5; --review: #f2b65c; --reject: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: .5rem 0; }
h2 { font-size: 1.15rem; margin: 0; }
nav ol { padding-inline-start: 1.5rem; }
nav li { margin: .25rem 0; }
a { color: var(--advise); }
article { background: var(--card); border: 1px solid var(--line); border-inline-start: .4rem solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
article.accept { border-inline-start-color: var(--accept); } article.advise { border-inline-start-color: var(--advise); }
article.review { border-inline-start-color: var(--review); } article.reject { border-inline-start-color: var(--reject); }
.kind, .hash, .rule, .times, footer { color: var(--soft); font-size: .875rem; }
.kind { margin: .1rem 0 .5rem; }
.verdict { font-size: 1.1rem; font-weight: 600; margin: .25rem 0 .75rem; }
.accept .verdict, .pill.accept { color: var(--accept); } .advise .verdict, .pill.advise { color: var(--advise); }
.review .verdict, .pill.review { color: var(--review); } .reject .verdict, .pill.reject { color: var(--reject); }
.sign { display: inline-block; inline-size: 1.5rem; block-size: 1.5rem; line-height: 1.5rem; text-align: center; border-radius: 50%; border: 1px solid currentColor; font-size: .9rem; }
.pill { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .875rem; white-space: nowrap; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { border-top: 1px solid var(--line); padding: .6rem 0; }
summary { cursor: pointer; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--advise); outline-offset: 2px; }
.severity { font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; margin-inline-start: .25rem; white-space: nowrap; }
.high .severity, .critical .severity { color: var(--reject); border-color: currentColor; } .medium .severity { color: var(--review); border-color: currentColor; }
dl { margin: .5rem 0; } dt { font-weight: 600; margin-top: .4rem; } dd { margin: 0; } dd.evidence + dd.evidence { margin-top: .4rem; }
code { font-size: .875em; }
.rule { margin: .25rem 0 0; }
@media print { body { background: none; } article { break-inside: avoid; } }
`
