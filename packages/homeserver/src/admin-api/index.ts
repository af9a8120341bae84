export { adminRoutes, adminTables, controlRoutes } from "./routes.ts";
