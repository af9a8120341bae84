import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/admin/",
  // One place serves both console and API: `npm start`; the development server passes the API on to it.
  server: { proxy: { "^/(_matrix|_botschaft|\\.well-known)": "http://127.0.0.1:8008" } },
  plugins: [react()],
  build: {
    target: "es2023",
    // Assets stay files, so that the policy of the pages needs no data: beyond KERN's own icons.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "react", test: /node_modules\/(react|react-dom|scheduler)\// }] },
      },
    },
  },
});
