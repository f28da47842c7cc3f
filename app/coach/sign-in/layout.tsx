import type { ReactNode } from "react";

export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center px-4 py-10">
      <div className="card rounded-card border border-line bg-raised p-6 sm:p-9">{children}</div>
    </main>
  );
}
