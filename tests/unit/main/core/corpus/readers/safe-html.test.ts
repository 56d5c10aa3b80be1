import { expect, test } from "vitest";
import { safeHtml } from "../../../../../../src/main/core/corpus/readers/safe-html.ts";

test.each([
  ['<p onclick="x()" style="color:red" class="a" id="b">Text</p>', "<p>Text</p>"],
  ["<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"],
  ["<p>a<img src=x onerror=alert(1)>b</p>", "<p>ab</p>"],
  ["<svg><script>alert(1)</script><text>t</text></svg><p>a</p>", "<p>a</p>"],
  ["<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>a", "a"],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>a', "a"],
  ['<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>a', "a"],
  ["<form action=/x><input name=a><button>Go</button><p>kept</p></form>", "<p>kept</p>"],
  ['<a href="javascript:alert(1)">a</a>', "<a>a</a>"],
  ['<a href=" java\nscript:alert(1)">a</a>', "<a>a</a>"],
  [
    '<a href="data:text/html,x">a</a><a href="//evil.example">b</a><a href="/page">c</a>',
    "<a>a</a><a>b</a><a>c</a>",
  ],
  [
    '<a href="https://a.example/?a=1&amp;b=2" target="_blank" ping="https://b.example">a</a>',
    '<a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer">a</a>',
  ],
  [
    '<table background="https://a.example/x.png"><tr><td colspan="2">a</td></tr></table>',
    '<table><tr><td colspan="2">a</td></tr></table>',
  ],
  ["<p>1 &lt; 2 &amp; 3</p>\n\n  <pre>a\n  b</pre>", "<p>1 &lt; 2 &amp; 3</p> <pre>a\n  b</pre>"],
  [
    '<video src="https://a.example/v.mp4" autoplay></video><base href="https://a.example"><link rel=stylesheet href=x><meta http-equiv=refresh content=0>',
    "",
  ],
])("%j is shown as %j", (markup, shown) => {
  expect(safeHtml(markup)).toBe(shown);
});
