export type { BorderDesk, DeskActor, Partner, PartnersShown } from "./border/border-desk.ts";
export { adminRoutes, adminTables, controlRoutes } from "./routes.ts";
