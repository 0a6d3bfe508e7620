"""Looks: how a report looks, on paper and on a phone, by day and by night; nothing is fetched."""

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1d2430; --paper: #fbfaf7; --faint: #d9d5cb;
  --soft: #5b6270; --card: #fffefb;
  --a: #1f5f8b; --b: #a5502a; --c: #4b7a3a; --d: #7a4b86; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e4da; --paper: #171a20; --faint: #3a3f4a;
  --soft: #aab0bc; --card: #1d2129;
  --a: #7db7de; --b: #e29a72; --c: #9dc98a; --d: #c79ad2; } }
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); max-width: 66rem; margin: 2.5rem auto;
  padding: 0 1rem; font: 16px/1.55 Georgia, "Times New Roman", serif; }
h1, h2, h3 { font-weight: normal; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 .3rem; }
h2 { font-size: 1.4rem; margin: 2.8rem 0 .8rem; padding-top: .8rem;
  border-top: 1px solid var(--faint); }
.made { color: var(--soft); margin: 0 0 1.5rem; } .note { color: var(--soft); max-width: 44rem; }
ul { padding-inline-start: 1.2rem; max-width: 48rem; } li { margin: .2rem 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem;
  margin: 0 0 1.5rem; padding: 0; list-style: none; max-width: none; }
.figures li { background: var(--card); border: 1px solid var(--faint); border-radius: .4rem;
  padding: .6rem .8rem; margin: 0; color: var(--soft); font-size: .85rem; line-height: 1.35; }
.figures b { display: block; color: var(--ink); font-size: 1.6rem; font-weight: normal; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1rem; align-items: start; }
figure { margin: 0; background: var(--card); border: 1px solid var(--faint);
  border-radius: .4rem; padding: .8rem 1rem; } figcaption { margin-bottom: .5rem; }
svg { display: block; width: 100%; height: auto; } svg text { font-size: 11px;
  text-anchor: middle; fill: var(--ink); } svg text.key { text-anchor: start; }
svg text.name { text-anchor: end; }
h2 + figure, p + figure { max-width: 40rem; }
.bar { fill: var(--a); } .axis { stroke: var(--faint); } .line { stroke-width: 2; }
.mark { stroke: var(--soft); stroke-dasharray: 1 4; }
.fan { opacity: .18; stroke: none; } .l0 { stroke: var(--a); fill: var(--a); }
.l1 { stroke: var(--b); fill: var(--b); } .l2 { stroke: var(--c); fill: var(--c); }
.l3 { stroke: var(--d); fill: var(--d); } .line { fill: none; } .dash { stroke-dasharray: 6 4; }
text.key { stroke: none; } .wide { overflow-x: auto; }
details { margin-top: .4rem; } summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
summary:focus-visible { outline: 2px solid var(--a); outline-offset: 2px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem; }
th { text-align: start; font-weight: normal; color: var(--soft); vertical-align: bottom; }
td, th { padding: .25rem 1rem .25rem 0; border-bottom: 1px solid var(--faint);
  vertical-align: top; }
.rounds { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: 0 1.2rem; margin: 0; }
.rounds dt { color: var(--soft); padding: .4rem 0; border-top: 1px solid var(--faint); }
.rounds dd { margin: 0; padding: .4rem 0; border-top: 1px solid var(--faint); }
.rounds ul { margin: 0; padding: 0; list-style: none; }
@media (max-width: 32rem) { .rounds { grid-template-columns: 1fr; }
  .rounds dd { border-top: 0; padding-top: 0; } }
@media print { body { margin: 0; max-width: none; } figure, .rounds dd { break-inside: avoid; } }
"""

__all__ = ["STYLE"]
