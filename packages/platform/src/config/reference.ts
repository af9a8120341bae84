import type { Setting } from "./load.ts";
import type { Config, ConfigSources } from "./read-config.ts";
import { settings } from "./settings.ts";

/** The effective configuration, a line per setting, without secrets. */
export function describeConfig(config: Config, sources: ConfigSources): string {
  const width = Math.max(...Object.keys(settings).map((name) => name.length));
  const lines = rows().map(([name, setting]) => {
    const value = config[name];
    const shown = value === undefined ? "(not set)" : setting.kind.show(value);
    return `${name.padEnd(width)}  ${shown}  (${sources[name] ?? "default"})`;
  });
  return `${lines.join("\n")}\n`;
}

/** `docs/operate/configuration.md`. */
export function writeReference(): string {
  const sections = rows().map(([name, setting]) => {
    const variables = setting.isSecret
      ? `\`${setting.variable}\`, or \`${setting.variable}_FILE\` with a file that holds it`
      : `\`${setting.variable}\``;
    const shape = setting.kind.isList
      ? `${setting.kind.expects}; in the file a list, in the variable separated by commas`
      : setting.kind.expects;
    return `## ${name}\n\n${setting.about}\n\n- Variable: ${variables}\n- Value: ${shape}\n- Otherwise: ${setting.otherwise}\n`;
  });
  return `${introduction}\n${sections.join("\n")}`;
}

type Name = keyof typeof settings;

function rows(): readonly (readonly [Name, Setting<unknown>])[] {
  return Object.entries(settings) as unknown as readonly (readonly [Name, Setting<unknown>])[];
}

const introduction = `# Configuration

<!-- Generated from packages/platform/src/config/settings.ts by: npx botschaft config --reference > docs/operate/configuration.md -->

A setting comes from an environment variable or from \`botschaft.config.json\` in the folder where the server is started
(\`BOTSCHAFT_CONFIG\` names another file); the variable counts where both say something, and an empty variable counts as none.
The file is a flat JSON object:

\`\`\`json
{
  "serverName": "example.org",
  "listen": ["http://127.0.0.1:8008"],
  "registration": "invitation"
}
\`\`\`

Unknown settings and variables that begin with \`BOTSCHAFT_\` are refused by name, and so is a wrong value: the server does not
start. \`npx botschaft config\`, in the project's folder, prints what holds, without secrets.
`;
