import { type Judgement, judgeBy, type Rule, type Step } from "./judgement.ts";
import type { PartnerState, Policy } from "./policy.ts";

/** Whether we speak with a server at all. */
export function judgeServer(policy: Policy, server: string): Judgement {
  return judgeBy(speakingRules(policy, [server]));
}

/** Where a server sends us to by its well-known answer: the rule is the delegation's, whatever is wrong with its aim. */
export function judgeDelegation(policy: Policy, server: string, to: string, isStranger = false): Judgement {
  return judgeBy([
    // Whoever is met for the first time is no partner yet.
    ...(isStranger ? [] : speakingRules(policy, [server])),
    () => {
      // A host is no server's name: a partner may live at any address of its own domain.
      const matched = !isWithin(to, server) && !isSpokenWith(policy, to);
      const text = matched
        ? `${server} sends us to ${to}, with which this server does not speak`
        : `${server} may send us to ${to}`;
      return { rule: "delegation-outside", matched, text };
    },
  ]);
}

/** @param servers those that speak: who is called or calls, and whose people sent something */
export function speakingRules(policy: Policy, servers: readonly string[]): readonly Rule[] {
  const others = servers.filter((server) => server !== policy.self);
  const states = others.map((server) => [server, policy.stateOf(server)] as const);
  const list = others.join(" and ") || policy.self;
  const inState = (state: PartnerState) => states.find(([, held]) => held === state)?.[0];

  return [
    () => {
      if (policy.mode === "open") return pass("partners", "Open mode: no server needs to be a partner");
      const stranger = states.find(([, state]) => state === undefined || state === "removed")?.[0];
      if (stranger === undefined) return pass("partners", `${list}: named as a partner`);
      return match("partners", `This server speaks with partners alone, and ${stranger} is none`);
    },
    () => {
      const waiting = policy.mode === "open" ? undefined : inState("waiting");
      if (waiting === undefined) return pass("partner-waiting", `${list}: not waiting for its digits to be compared`);
      return match("partner-waiting", `The digits of ${waiting} have not been compared yet`);
    },
    () => {
      const cut = inState("cut");
      if (cut === undefined) return pass("partner-cut", `${list}: not cut off`);
      return match("partner-cut", `${cut} is cut off`);
    },
    () => {
      const stopped = inState("stopped");
      if (stopped === undefined) return pass("partner-stopped", `${list}: its keys are the pinned ones`);
      return match("partner-stopped", `The keys of ${stopped} changed, and nobody has compared them yet`);
    },
  ];
}

/** Whether a name may stand in what is exchanged: one's own, a partner's, also of one that is cut off or stopped. */
export function mayBeNamed(policy: Policy, server: string): boolean {
  if (policy.mode === "open" || server === policy.self) return true;
  const state = policy.stateOf(server);
  return state === "connected" || state === "cut" || state === "stopped";
}

function isSpokenWith(policy: Policy, server: string): boolean {
  return server === policy.self || judgeServer(policy, server).ok;
}

function pass(rule: string, text: string): Step {
  return { rule, matched: false, text };
}

function match(rule: string, text: string): Step {
  return { rule, matched: true, text };
}

/** `matrix.north.example:443` is within `north.example`. */
export function isWithin(to: string, server: string): boolean {
  const [host, domain] = [to, server].map((name) => name.toLowerCase().replace(/\.*(:\d+)?$/, "")) as [string, string];
  return host === domain || host.endsWith(`.${domain}`);
}
