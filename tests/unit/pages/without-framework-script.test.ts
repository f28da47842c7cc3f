import { expect, test } from "vitest";
import { withoutFrameworkScript } from "@/lib/pages/without-framework-script";

test("the framework's scripts and the hints that fetch them are taken out", () => {
  const page =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>' +
    '<script src="/_next/a.js" async=""></script></head>' +
    '<p>Words</p><script>self.__next_f.push([1,"\\u003c/script>"])</script>';
  expect(withoutFrameworkScript(page)).toBe("<head></head><p>Words</p>");
});

test("the exit's script and JSON-LD stay as they are", () => {
  const kept =
    '<script data-keep="" defer="" src="/leave.js"></script>' +
    '<script type="application/ld+json">{"@type":"Article"}</script>';
  expect(withoutFrameworkScript(`${kept}<script>1</script>`)).toBe(kept);
});

test("styles, fonts and pictures keep their hints", () => {
  const page =
    '<link rel="preload" as="font" href="/a.woff2"/><link rel="stylesheet" href="/a.css"/>';
  expect(withoutFrameworkScript(page)).toBe(page);
});

test("an article that speaks of scripts keeps its words", () => {
  const page = "<p>Write &lt;script&gt; by hand</p><script>x()</script><p>after</p>";
  expect(withoutFrameworkScript(page)).toBe("<p>Write &lt;script&gt; by hand</p><p>after</p>");
});
