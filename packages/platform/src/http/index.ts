export { type Certificate, openCertificate, readAuthorities } from "./certificate.ts";
export { createHttpServer, type HttpServer, type HttpServerOptions } from "./create-http-server.ts";
export type { HttpLimits } from "./limits.ts";
export type { ListenAddress } from "./listen.ts";
export { ClientGone } from "./refusal.ts";
export type { AnswerObserver } from "./rim.ts";
export type { HttpAnswer, HttpRequest, Method, RequestHead, Route } from "./route.ts";
