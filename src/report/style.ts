/** The report's style sheet: paper and ink, light and dark, for a desk, a phone and a printer. No address in it, nothing is fetched. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbf8f1; --sheet: #fffdf8; --ink: #1d1b17; --soft: #5d574b; --line: #ddd5c4; --accent: #9c2a14; --mark: #fbe6b3; --target: #ffcf6b;
  --good: #1f6b46; --bad: #9c2a14; --open: #5c5648;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16151a; --sheet: #1e1d23; --ink: #ece7db; --soft: #b3ab9b; --line: #3a3741; --accent: #ff9b82; --mark: #4a3c14; --target: #7a5b0d;
    --good: #7fd0a4; --bad: #ff9b82; --open: #b9b1a1;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem 1rem; z-index: 2; }
header.top { padding: 3rem max(1rem, calc(50vw - 34rem)) 2rem; border-bottom: 4px double var(--line); }
header.top p.brand { margin: 0; letter-spacing: .18em; text-transform: uppercase; font-size: .8rem; color: var(--accent); font-weight: 700; }
h1 { font: 700 clamp(1.8rem, 5vw, 3rem)/1.1 var(--serif); margin: .4rem 0 .6rem; text-wrap: balance; }
header.top p.lead { margin: 0; max-width: 46rem; font: 1.2rem/1.5 var(--serif); color: var(--soft); }
nav.contents { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: 0 max(1rem, calc(50vw - 34rem)); }
nav.contents ul { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; list-style: none; margin: 0; padding: .6rem 0; font-size: .92rem; }
nav.contents a { text-decoration: none; } nav.contents a:hover { text-decoration: underline; }
main { padding: 0 max(1rem, calc(50vw - 34rem)) 4rem; }
section { padding-top: 2.2rem; }
h2 { font: 700 1.6rem/1.2 var(--serif); margin: 0 0 .3rem; }
h3 { font: 700 1.08rem/1.35 var(--serif); margin: 0; }
p.about { color: var(--soft); margin: 0 0 1rem; max-width: 46rem; }
dl.figures { display: grid; grid-template-columns: repeat(8, 1fr); gap: 1px; background: var(--line); border: 1px solid var(--line); margin: 1.5rem 0 0; }
dl.figures div { background: var(--sheet); padding: .7rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.figures dt { color: var(--soft); font-size: .85rem; } dl.figures dd { margin: 0; font: 700 1.7rem/1.2 var(--serif); font-variant-numeric: tabular-nums; }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; padding: 1rem 1.1rem; margin: 0 0 1rem; break-inside: avoid; }
.card > p { margin: .35rem 0 .6rem; } .why { color: var(--soft); font-size: .92rem; }
.badge { display: inline-block; font: 600 .78rem/1.2 var(--sans); border: 1.5px solid currentColor; border-radius: 99px; padding: .2rem .6rem; white-space: nowrap; }
.independent, .positive { color: var(--good); } .contradicts, .negative { color: var(--bad); } .single-origin, .unknown, .updates, .refines, .mixed { color: var(--open); }
ul.plain { list-style: none; margin: 0; padding: 0; } ul.plain > li { margin: 0 0 .7rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem; margin-top: .7rem; }
.side { border-left: 4px solid var(--accent); padding-left: .9rem; } .side + .side { border-left-color: var(--soft); }
.quote { margin: 0 0 .6rem; } .quote q { font-family: var(--serif); font-size: 1.04rem; quotes: "" ""; color: var(--soft); } .quote q b, .quote > span { font-weight: 400; color: var(--ink); } .quote q.said { quotes: "“" "”"; color: var(--ink); } .quote cite { display: block; font: .86rem/1.4 var(--sans); color: var(--soft); }
.chain { font-size: .92rem; } .chain b { font-weight: 650; }
del { color: var(--bad); text-decoration-thickness: 1px; } ins { color: var(--good); text-decoration: underline; text-underline-offset: .2em; } .change { font-family: var(--serif); margin: 0 0 .6rem; } .change .why { font-family: var(--sans); }
details { border-top: 1px solid var(--line); } details:last-of-type { border-bottom: 1px solid var(--line); }
.card details, .card details:last-of-type { border: 0; }
summary { cursor: pointer; padding: .6rem .2rem; } summary .count { color: var(--soft); font-variant-numeric: tabular-nums; }
details > :not(summary) { margin-left: 1.1rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); background: var(--sheet); }
table { border-collapse: collapse; width: 100%; font-size: .93rem; } caption { text-align: left; padding: .5rem .7rem; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .45rem .7rem; border-top: 1px solid var(--line); overflow-wrap: normal; } thead th { border-top: 0; white-space: nowrap; } td:last-child { min-width: 16rem; } td.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
.tally { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .25rem .8rem; align-items: center; max-width: 40rem; margin: 0; } .tally dt { font-size: .92rem; } .tally dd { margin: 0; display: flex; gap: .6rem; align-items: center; font-variant-numeric: tabular-nums; }
meter { width: 100%; max-width: 22rem; height: .6rem; border: 0; background: var(--line); border-radius: 2px; appearance: none; -webkit-appearance: none; }
meter::-webkit-meter-inner-element, meter::-webkit-meter-bar { height: 100%; background: var(--line); border: 0; border-radius: 2px; }
meter::-webkit-meter-optimum-value { background: var(--accent); border-radius: 2px; } meter::-moz-meter-bar { background: var(--accent); }
h2.tally-title { font-size: 1.1rem; margin: 0 0 .5rem; } header.top .columns { margin-top: 1.8rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.5rem 3rem; }
article.page { font-family: var(--serif); max-width: 44rem; padding: .5rem 0 1.5rem; } article.page p { margin: 0 0 .9rem; white-space: pre-wrap; } article.page .title { font-weight: 700; font-size: 1.25rem; } article.page .heading { font-weight: 700; }
article.page .caption, article.page .notice { font: italic .9rem/1.45 var(--sans); color: var(--soft); } article.page .quote { border-left: 3px solid var(--line); padding-left: 1rem; }
mark { background: var(--mark); color: inherit; } mark.shown, a:target + mark { background: var(--target); }
.comments { font-size: .93rem; border-left: 3px solid var(--line); padding-left: 1rem; } .comments li { margin: 0 0 .6rem; } .comments ul { padding-left: 1.2rem; list-style: none; margin: .5rem 0 0; }
footer { border-top: 1px solid var(--line); padding: 1.5rem max(1rem, calc(50vw - 34rem)) 3rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 68rem) { dl.figures { grid-template-columns: repeat(4, 1fr); } }
@media (max-width: 34rem) { header.top { padding-top: 1.6rem; } nav.contents { position: static; } html { scroll-padding-top: 1rem; } dl.figures { grid-template-columns: repeat(2, 1fr); } dl.figures dd { font-size: 1.35rem; } }
@media print {
  dl.figures { grid-template-columns: repeat(4, 1fr); } td:last-child { min-width: 0; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #000; --mark: #eee; --target: #eee; --good: #000; --bad: #000; --open: #000; }
  body { font-size: 10pt; } nav.contents, .skip { display: none; } main, header.top, footer { padding-left: 0; padding-right: 0; } a { text-decoration: none; } .scroll { overflow: visible; } h2, h3, summary { break-after: avoid; }
}
`
