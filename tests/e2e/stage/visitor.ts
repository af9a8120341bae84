import type { Browser, BrowserContext, ConsoleMessage, Page } from "playwright-core";

/** Somebody with a browser of their own, about which everything is noted that must not happen. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to other hosts, breaches of the policy, errors: each in one line. Empty is what is wanted. */
  readonly complaints: readonly string[];
};

const size = { width: 1440, height: 960 };

export async function visit(browser: Browser, address: string, locale = "en-GB"): Promise<Visitor> {
  const context = await browser.newContext({ locale, viewport: size, colorScheme: "light", reducedMotion: "reduce" });
  const complaints: string[] = [];
  const origin = new URL(address).origin;
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const isOwn = asked === origin || protocol === "data:" || protocol === "blob:";
    if (!isOwn) complaints.push(`asked ${request.url()}`);
  });
  context.on("weberror", (error) => complaints.push(`threw ${error.error().stack}`));
  context.on("console", (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()} ${message.text()} (${message.location().url})`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy ${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(address);
  return { page, context, complaints };
}

/** A guard against waiting for ever, never a measure. */
const patienceMs = 60_000;

/** A server that is away, or refuses, is told by the browser itself as an error; the app says it in its own words. */
function isComplaint(message: ConsoleMessage): boolean {
  const isOwnWords = !message.text().startsWith("Failed to load resource");
  return isOwnWords && ["error", "warning", "assert"].includes(message.type());
}
