// The exit. Plain script on every page, so that it works before and without anything else.
// Back must not bring the site's text back: a page kept in memory by the browser empties itself
// when it is shown again after leaving, and all of the site's entries in this tab's history are
// folded into one that leads away.
(() => {
  const link = document.getElementById("leave");
  const status = document.getElementById("leave-status");
  if (!link) return;
  const exit = "/exit";
  const flag = "leaving";
  let left = false;

  function blank() {
    left = true;
    document.title = "New tab";
    document.documentElement.replaceChildren();
  }

  function away() {
    try {
      sessionStorage.removeItem(flag);
      history.replaceState(null, "", exit);
    } catch {}
    location.assign(exit);
  }

  function leave(event) {
    event?.preventDefault();
    if (left) return;
    blank();
    const first = window.navigation?.entries?.()[0];
    const here = window.navigation?.currentEntry;
    if (!first || !here || first.index === here.index) return away();
    try {
      sessionStorage.setItem(flag, "1");
      window.navigation.traverseTo(first.key).finished.catch(away);
    } catch {
      away();
    }
    // Reached only while the first page has not taken over: a page that can't be fetched must not keep us here.
    setTimeout(away, 1500);
  }

  function leaving() {
    try {
      return sessionStorage.getItem(flag) === "1";
    } catch {
      return false;
    }
  }

  link.addEventListener("click", leave);

  addEventListener("pagehide", () => {
    if (left) blank();
  });

  addEventListener("pageshow", (event) => {
    if (leaving()) {
      blank();
      away();
    } else if (left && event.persisted) {
      blank();
      location.replace(exit);
    }
  });

  // Three presses of Shift by itself, each within five seconds of the one before. A Shift that made a
  // capital letter must never throw anyone off the page they are typing into.
  let presses = 0;
  let alone = false;
  let timer = 0;

  function count(number) {
    presses = number;
    clearTimeout(timer);
    if (presses >= 3) return leave();
    if (status) status.textContent = presses ? `Shift ${presses} of 3 to leave` : "";
    if (presses) timer = setTimeout(count, 5000, 0);
  }

  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    alone = event.key === "Shift";
    if (!alone) count(0);
  });

  addEventListener("pointerdown", () => {
    alone = false;
  });

  addEventListener("keyup", (event) => {
    if (event.key === "Shift" && alone) count(presses + 1);
  });
})();
