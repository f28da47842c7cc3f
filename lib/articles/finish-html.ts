import type rehypeSanitize from "rehype-sanitize";
import { slugOf } from "./slug";
import { textOf } from "./text-of";

type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
type Child = Root["children"][number];
type Element = Extract<Child, { type: "element" }>;

/** Anchors in a text must never meet an id of the page around it. */
const prefix = "text-";

/** Last step of rendering: what a sanitised tree still lacks to stand inside one of our pages. */
export function finishHtml() {
  return (tree: Root) => {
    const taken = new Map<string, number>();
    const visit = (parent: Root | Element) => {
      parent.children = parent.children.map((child) => replaced(child)) as typeof parent.children;
      for (const child of parent.children) {
        if (child.type !== "element") continue;
        visit(child);
        finish(child, taken);
      }
    };
    visit(tree);
  };
}

/** Pictures from elsewhere tell that place who reads what: only their words stay. */
function replaced(child: Child): Child {
  if (child.type !== "element") return child;
  const { src, alt } = child.properties;
  if (child.tagName === "img" && (!src || isElsewhere(src))) {
    return { type: "text", value: alt ?? "" };
  }
  if (child.tagName === "input") {
    return { type: "text", value: child.properties.checked ? "☑" : "☐" };
  }
  return child;
}

function finish(element: Element, taken: Map<string, number>) {
  // The page's own title is the only h1.
  if (element.tagName === "h1") element.tagName = "h2";
  if (element.tagName === "a" && isElsewhere(element.properties.href)) {
    element.properties.rel = ["noreferrer"];
  }
  if (/^h[23]$/.test(element.tagName) && !element.properties.id) {
    element.properties.id = anchor(textOf(element), taken);
  }
}

function anchor(heading: string, taken: Map<string, number>) {
  const slug = `${prefix}${slugOf(heading) || "part"}`;
  const times = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, times);
  return times === 1 ? slug : `${slug}--${times}`;
}

const here = "https://site.invalid";

function isElsewhere(address: unknown) {
  if (typeof address !== "string") return false;
  if (!URL.canParse(address, here)) return true;
  const url = new URL(address, here);
  return url.origin !== here && url.protocol !== "mailto:";
}
