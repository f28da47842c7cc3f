import type { Metadata } from "next";

export const metadata: Metadata = {
  title: "Using this site safely",
  description:
    "What the way out of this site can do, what it can’t, and how to read more privately.",
};

export default function SafetyPage() {
  return (
    <article className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
      <h1 className="text-title">Using this site safely</h1>
      <div className="prose mt-8">
        <h2>The way out</h2>
        <p>
          “Leave this site” is at the top of every page. It takes you to a plain site nobody would
          ask about. Pressing the Shift key three times does the same. It also clears what this site
          may have kept in your browser.
        </p>
        <h2>What it can’t do</h2>
        <ul>
          <li>Your browser’s history still lists the title of each page you opened.</li>
          <li>If your browser is shared with other devices, they may list them too.</li>
          <li>Pictures and notes you keep may be copied to an account someone else can open.</li>
          <li>
            With script turned off, Back can show the page again. Close the tab after leaving.
          </li>
          <li>A program that watches the device can see what you see.</li>
          <li>A home router or a work network can note which sites were opened.</li>
          <li>Someone who looks over your shoulder sees the screen before you can leave.</li>
        </ul>
        <h2>A private window helps</h2>
        <p>
          A private or incognito window forgets its history when you close it. It does not hide you
          from a watching program or a network. The safest device is one the other person has never
          held, such as one at a library or a friend’s.
        </p>
        <h2>If you ask for a time</h2>
        <p>
          You need no account. You choose whether we may contact you, and the choice we start with
          is no contact. The pages about your appointment carry plain titles. You get a code, and
          with it you can look up your appointment from any device.
        </p>
        <h2>If you are in danger</h2>
        <p>
          Call your emergency number, or see <a href="/help">Get help now</a>.
        </p>
      </div>
    </article>
  );
}
