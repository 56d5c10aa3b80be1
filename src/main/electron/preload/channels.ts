/** Names of the messages between the preload and the host. */
export const CHANNELS = {
  /** Page to host, answered: choose folders. */
  pickFolder: "demarche-pick-folder",
  /** Page to host, answered: choose data files. */
  pickDataFiles: "demarche-pick-data-files",
  /** Page to host: the page listens and wants its port. */
  ready: "demarche-ready",
  /** Page to host: the theme that the page shows. */
  theme: "demarche-theme",
  /** Host to page: a port to the core. */
  port: "demarche-port",
} as const;
