import { readConfiguration, type Configuration } from '../configuration.js';
import { openCommandDatabase } from '../system/command-database.js';
import type { InstallationData } from '../system/installation-data.js';

/** What a command about the data of this installation works with. */
export interface Installation extends InstallationData {
  readonly configuration: Configuration;
}

/** Runs the work of a command on the data of this installation (see `openCommandDatabase`), and closes them after it. */
export async function withInstallation<T>(work: (installation: Installation) => Promise<T>): Promise<T> {
  const configuration = readConfiguration(process.env);
  const opened = await openCommandDatabase(configuration, (line) => console.error(line));
  try {
    return await work({ ...opened, configuration });
  } finally {
    await opened.close();
  }
}
